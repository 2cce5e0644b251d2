const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g

/**
 * Whether an object in this JSON names one member twice. Every reader takes such a text for what it likes, the first
 * or the last, so that it says nothing certain: RFC 8259, 4; I-JSON, which what we hash has to be, has none.
 */
export const hasDoubledMember = (json: string): boolean => {
  /** The names in each object that is open; null for a list. */
  const open: (Set<string> | null)[] = []
  let isName = false
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null)
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ',') {
      const names = open.at(-1)
      if (!isName || !names) continue
      const name = String(JSON.parse(token))
      if (names.has(name)) return true
      names.add(name)
      isName = false
      continue
    }
    isName = token === '{' || (token === ',' && open.at(-1) != null)
  }
  return false
}
