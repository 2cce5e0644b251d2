import { type Context, Hono } from 'hono'
import { html } from 'hono/html'

type Options = {
  /** The origin that access tokens name. */
  baseUrl: string
  /** Origins whose pages may frame the check, as in the header: exact, or with `*` for any port. */
  frameAncestors: string[]
  /** A file of `client/`: css as it is, TypeScript with its types stripped. Rejects when there is none. */
  readClientFile: (name: string) => Promise<string>
}

/**
 * The vendor's two pages: the one that the WebSDK package puts into an iframe, and the hosted one behind a WebSDK link.
 * Their addresses carry an access token or a code, so nothing here logs an address.
 */
export function websdkPages({ baseUrl, frameAncestors, readClientFile }: Options): Hono {
  if (new URL(baseUrl).origin !== baseUrl)
    throw new Error(`baseUrl must be a bare origin, as the package compares it with event.origin; got ${baseUrl}`)

  return new Hono()
    .get('/websdk/websdk.html', (c) => page(c, 'frame', frameAncestors))
    .get('/websdk/p/:code', (c) => page(c, 'hosted', []))
    .get('/idensic/l/', (c) => page(c, 'hosted', []))
    .get('/websdk/client/:name', async (c) => {
      const name = c.req.param('name')
      const type = clientFileType(name)
      const content = type && (await readClientFile(name).catch(() => null))
      if (!type || content === null || content === '') return c.notFound()
      return c.body(content, 200, { ...commonHeaders, 'Content-Type': `${type}; charset=utf-8` })
    })
}

/** Only plain names: a name is joined to a folder by whoever reads the file. */
export function clientFileType(name: string): string | null {
  const ending = /^[a-z]+(?:-[a-z]+)*\.(ts|css)$/.exec(name)?.[1]
  if (!ending) return null
  return ending === 'ts' ? 'text/javascript' : 'text/css'
}

const commonHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** `X-Frame-Options` is left out on purpose: it cannot name a list, and would override nothing that the policy says. */
const policy = (frameAncestors: string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob: data:",
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
  ].join('; ')

function page(c: Context, entry: 'frame' | 'hosted', frameAncestors: string[]) {
  return c.html(
    html`<!doctype html>
<html lang="en" dir="ltr" data-allowed-hosts="${frameAncestors.join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Identity check (simulator)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/websdk/client/frame.css">
<script type="module" src="/websdk/client/${entry}.ts"></script>
</head>
<body class="${entry}">
<aside class="banner" aria-label="About this page">Simulator: no real check takes place</aside>
<main data-screen="loading" aria-label="Identity check">
<noscript><h1>This check needs JavaScript</h1><p>Please allow it for this page, then reload.</p></noscript>
<div class="says" role="status"></div>
<div class="below"></div>
</main>
</body>
</html>
`,
    200,
    { ...commonHeaders, 'Content-Security-Policy': policy(frameAncestors) },
  )
}
