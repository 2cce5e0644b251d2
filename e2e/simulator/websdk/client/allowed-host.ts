/** Same reading as in `frame-ancestors`: an exact origin, or one with `*` for any port. */
export const isAllowedHost = (origin: string, sources: string[]): boolean =>
  sources.some((source) => source === origin || (source.endsWith(':*') && anyPort(origin) === source))

const anyPort = (origin: string) => `${origin.replace(/:\d+$/, '')}:*`
