/** Counts what runs have met: a model that never reaches what it is about proves nothing. */
export type Figures = ReturnType<typeof createFigures>

export const createFigures = () => {
  const counted = new Map<string, number>()

  return {
    count: (group: string, what: string, times = 1): void => {
      const key = `${group}: ${what}`
      counted.set(key, (counted.get(key) ?? 0) + times)
    },
    /** How many different things were met in a group. */
    kinds: (group: string): number => [...counted.keys()].filter((key) => key.startsWith(`${group}: `)).length,
    all: (): [key: string, times: number][] => [...counted],
    add: (more: readonly (readonly [key: string, times: number])[]): void => {
      for (const [key, times] of more) counted.set(key, (counted.get(key) ?? 0) + times)
    },
    /** One line for each group, the most frequent first. */
    lines: (): string[] => {
      const groups = new Map<string, [what: string, times: number][]>()
      for (const [key, times] of counted) {
        const [group = '', what = ''] = key.split(/: (.*)/)
        groups.set(group, [...(groups.get(group) ?? []), [what, times]])
      }
      return [...groups].map(([group, each]) => {
        const sorted = each.sort((a, b) => b[1] - a[1]).map(([what, times]) => `${what} ${times}`)
        return `${group}: ${sorted.join(', ')}`
      })
    },
  }
}
