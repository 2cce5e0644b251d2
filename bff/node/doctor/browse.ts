import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'

/** As it came over the wire: a doubled header is two entries. */
export type Got = { status: number; headers: (readonly [name: string, value: string])[]; body: string }

const maxBodyBytes = 2_000_000
const answerWithinMs = 10_000

const asBrowser = {
  'User-Agent': 'countersign-doctor',
  'Accept-Language': 'en',
  'Sec-Fetch-User': '?1',
  'Upgrade-Insecure-Requests': '1',
}

/** What a browser sends when a person opens a page, and what our own script sends. */
export const asDocument = { ...asBrowser, Accept: 'text/html', 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate' }
export const asScript = { Accept: 'application/json', 'X-Csrf': '1', 'Sec-Fetch-Site': 'same-origin' }

/** One GET, no redirect followed: `fetch` would join doubled headers, and they are what is looked for. */
export const browse = (url: URL, headers: Record<string, string>, withinMs = answerWithinMs): Promise<Got> =>
  new Promise((got, failed) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      headers,
      agent: false,
      signal: AbortSignal.timeout(withinMs),
    })
    request.once('error', failed)
    request.once('response', (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('error', failed)
      response.on('data', (text: string) => {
        body += text
        if (body.length > maxBodyBytes) response.destroy(new Error('the answer is too long'))
      })
      response.once('end', () => got({ status: response.statusCode ?? 0, headers: pairs(response.rawHeaders), body }))
    })
    request.end()
  })

const pairs = (raw: readonly string[]): Got['headers'] =>
  raw.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ''] as const] : []))

export const valuesOf = ({ headers }: Got, name: string): string[] =>
  headers.filter(([each]) => each === name.toLowerCase()).map(([, value]) => value)
