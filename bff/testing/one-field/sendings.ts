import { gzipSync } from 'node:zlib'

/** Ways to send a GREEN. Redirects, lengths that lie and endless bodies need a socket: `sumsub/endless-answers.test.ts`. */
type Sendings = Record<string, () => Response>

/** Without 429, which makes everybody wait for a clock that stands still: `sumsub/scarce-calls.test.ts`. */
const statuses = [300, 301, 302, 400, 401, 403, 404, 405, 409, 410, 418, 500, 502, 503]

const broken = (text: string): ReadableStream<Uint8Array> => {
  let sent = false
  return new ReadableStream({
    pull: (controller) => {
      if (sent) return controller.error(new Error('the line broke'))
      sent = true
      controller.enqueue(new TextEncoder().encode(text))
    },
  })
}

const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)

const texts = (text: string): Record<string, string> => ({
  'in a page': `<!doctype html><title>Sign in</title><script>${text}</script>`,
  'in a list': `[${text}]`,
  'in a text': JSON.stringify(text),
  'for a script': `callback(${text})`,
  'behind a guard': `)]}'\n${text}`,
  twice: text + text,
  'line by line': `${text}\n${text}`,
  'with more after it': `${text}}`,
  'with a comma too many': text.replace(/}$/, ',}'),
  'with a remark': text.replace('{', '{/* GREEN */'),
  'with plain quotes': text.replaceAll('"', "'"),
  'with a raw line break in a text': text.replace('"GREEN"', '"GREEN\n"'),
  'larger than any': text + ' '.repeat(1_048_577),
  nothing: '',
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [
      `cut at ${n + 1} of 20`,
      text.slice(0, Math.floor((text.length * (n + 1)) / 20) - 1),
    ]),
  ),
})

/** None of these is an answer. */
export const sentOtherwise = (text: string): Sendings => ({
  ...Object.fromEntries(statuses.map((status) => [`with status ${status}`, () => new Response(text, { status })])),
  'with status 304': () => new Response(null, { status: 304 }),
  'with status 204': () => new Response(null, { status: 204 }),
  ...Object.fromEntries(Object.entries(texts(text)).map(([how, body]) => [how, () => new Response(body)])),
  'packed, and not said so': () => new Response(gzipSync(text)),
  'in UTF-16': () => new Response(utf16(text)),
  'on a line that breaks at the end': () => new Response(broken(text)),
})

/** These are: what is around an answer says nothing about it. */
export const sentWell = (text: string): Sendings => ({
  'as a page, that is JSON': () => new Response(text, { headers: { 'Content-Type': 'text/html' } }),
  'with status 203': () => new Response(text, { status: 203 }),
  'from a cache': () => new Response(text, { headers: { Age: '3600', 'Cache-Control': 'max-age=86400' } }),
  'with space around': () => new Response(`\r\n ${text}\n\t`),
  'with a byte order mark': () => new Response(`\ufeff${text}`),
})
