/** Every address of the web room. `/open` is a static page of its own, outside the router. */
export const paths = {
  confirm: '/confirm',
  check: '/check',
  waiting: '/waiting',
  answer: '/answer',
  return: '/return',
  docs: '/docs',
  ui: '/ui',
  problem: '/problem/:code',
} as const

export const problemPath = (code: string): string => `/problem/${encodeURIComponent(code)}`
