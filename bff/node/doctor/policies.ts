/** How browsers read the two headers that decide about camera and frame. */

export type Policy = Map<string, string[]>

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** `camera=(self "https://a.example"), usb=()`. Of a feature that is named twice the last counts. */
export const readPermissions = (value: string): Policy =>
  new Map(
    [...value.matchAll(/([a-z][a-z-]*)\s*=\s*(\*|\([^)]*\)|[^,]+)/g)].map(([, name = '', list = '']) => [
      name,
      words(list.replace(/[()]/g, ' ').replaceAll('"', '')),
    ]),
  )

export const writePermissions = (policy: Policy): string =>
  [...policy]
    .map(([name, list]) => {
      const written = list.map((each) => (/^(\*|self|src)$/.test(each) ? each : `"${each}"`)).join(' ')
      return `${name}=${written === '*' ? '*' : `(${written})`}`
    })
    .join(', ')

/** Of a directive that is named twice in one policy the first counts. */
export const readCsp = (value: string): Policy =>
  new Map(
    value
      .split(';')
      .map(words)
      .flatMap(([name, ...sources]) => (name ? [[name.toLowerCase(), sources] as const] : []))
      .reverse(),
  )

/** Whether an entry of a list, in either header, stands for this origin. */
export const standsFor = (entry: string, origin: string): boolean => {
  const { protocol, hostname, port } = new URL(origin)
  if (entry === '*' || entry === protocol) return true
  const [, scheme, wildcard, host, itsPort] =
    entry.match(/^(?:(https?:)\/\/)?(\*\.)?([^/:*]+|\[[^\]]+\])(?::(\d+|\*))?\/?$/) ?? []
  if (host === undefined || (scheme !== undefined && scheme !== protocol)) return false
  const ours = protocol === 'https:' ? '443' : '80'
  if (itsPort !== '*' && (itsPort ?? ours) !== (port || ours)) return false
  return wildcard ? hostname.endsWith(`.${host}`) : hostname === host
}

/** What frames are held to; undefined: anything may be framed. */
export const framesOf = (csp: Policy): string[] | undefined =>
  csp.get('frame-src') ?? csp.get('child-src') ?? csp.get('default-src')
