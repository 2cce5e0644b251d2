import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { parseAccept } from 'hono/utils/accept'
import { type Locale, localeOf } from '../contract/locales.ts'
import { Refusal } from '../refusal.ts'
import type { Env } from './env.ts'

/** The built web, handed in as bytes: this room does not know where files live. */
export type Asset = { bytes: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer> | null; type: string }
/** HTML with the placeholder below where the nonce goes, once for each language. */
export type Localised = (language: Locale) => string
export type Pages = {
  open: Localised
  app: Localised
  /** By path, like `/assets/app-1a2b3c.js`. */
  assets: ReadonlyMap<string, Asset>
}

/** As in vite.config.ts. */
const noncePlaceholder = /__CSP_NONCE__/g

const appPaths = ['/', '/confirm', '/waiting', '/answer', '/return', '/docs', '/problem/:code']

/** Made-up requests to look at. In live mode there is no such page: it could pass for an answer of the host's. */
const samplePaths = ['/ui', '/ui/*']

/** Holds no secret and nothing of the request's, so its length tells nobody anything. What else answers is not compressed. */
const compressed = compress({ encoding: 'gzip', contentTypeFilter: /^text\/html/ })

/** The documents and their files. GET changes nothing here, whoever asks: no store is in reach. */
export const pages = (built: Pages, sandbox: boolean) => {
  const documents = new Hono<Env>()
  const [open, app] = sandbox ? [marked(built.open), marked(built.app)] : [built.open, built.app]
  documents.get('/open', compressed, (c) => documentResponse(c, open))
  for (const path of sandbox ? [...appPaths, ...samplePaths] : appPaths)
    documents.get(path, compressed, (c) => documentResponse(c, app))
  documents.get('/check', compressed, (c) => {
    c.set('capture', true)
    return documentResponse(c, app)
  })
  documents.get('*', compressed, (c) => {
    const asset = built.assets.get(c.req.path)
    if (asset) return fileResponse(asset, c.req.header('accept-encoding'), c.req.path.startsWith('/assets/'))
    if (c.req.header('accept')?.includes('text/html')) return documentResponse(c, app, 404)
    throw new Refusal('not-found')
  })
  return documents
}

/** No page may look like a real one when no real check takes place, those without any script or session included. */
const marked =
  (document: Localised): Localised =>
  (language) =>
    document(language).replace('<html', '<html data-sandbox')

/** In the language that the browser asks for. Whose link it is plays no part: nobody knows yet. */
const documentResponse = (c: Context<Env>, document: Localised, status: 200 | 404 = 200): Response => {
  const wished = parseAccept(c.req.header('accept-language') ?? '').filter(({ q }) => q > 0)
  c.header('Vary', 'Accept-Language')
  const html = document(localeOf(wished.map(({ type }) => type)))
  return c.html(html.replace(noncePlaceholder, c.var.nonce), status)
}

const fileResponse = (asset: Asset, acceptEncoding = '', immutable: boolean): Response => {
  const gzip = asset.gzip && /\bgzip\b/.test(acceptEncoding) ? asset.gzip : null
  return new Response(gzip ?? asset.bytes, {
    headers: {
      'Content-Type': asset.type,
      Vary: 'Accept-Encoding',
      'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ...(gzip && { 'Content-Encoding': 'gzip' }),
    },
  })
}
