/**
 * A query value exactly as it stands in the address. The package does not encode the frame id,
 * and `URLSearchParams` would turn its `+` into a space: the host would never recognise the id.
 */
export function rawParameter(search: string, name: string): string | null {
  const start = `${name}=`
  const pair = search
    .replace(/^\?/, '')
    .split('&')
    .find((part) => part.startsWith(start))
  return pair === undefined ? null : pair.slice(start.length)
}

/**
 * The host drops an `onReady` with a second session id, so a page that reloads inside one launch must keep its id.
 * Where storage is blocked (some browsers, in frames) the frame id itself serves: it is as stable, and the host knows it.
 */
export function sessionIdFor(
  frameId: string,
  openStorage: () => Pick<Storage, 'getItem' | 'setItem'>,
  newId: () => string,
) {
  const key = `websdk-session ${frameId}`
  try {
    const storage = openStorage()
    const sessionId = storage.getItem(key) ?? newId()
    storage.setItem(key, sessionId)
    return sessionId
  } catch {
    return frameId
  }
}
