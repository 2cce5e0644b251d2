import { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import type { Env } from './env.ts'

/** The built web, handed in as bytes: this room does not know where files live. */
export type Asset = { bytes: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer> | null; type: string }
export type Pages = {
  /** HTML with the placeholder below where the nonce goes. */
  open: string
  app: string
  /** By path, like `/assets/app-1a2b3c.js`. */
  assets: ReadonlyMap<string, Asset>
}

/** As in vite.config.ts. */
const noncePlaceholder = /__CSP_NONCE__/g

const appPaths = ['/', '/confirm', '/waiting', '/answer', '/return', '/docs', '/problem/:code']

/** The documents and their files. GET changes nothing here, whoever asks: no store is in reach. */
export const pages = (built: Pages) => {
  const documents = new Hono<Env>()
  documents.get('/open', (c) => c.html(built.open.replace(noncePlaceholder, c.var.nonce)))
  const app = (nonce: string) => built.app.replace(noncePlaceholder, nonce)
  for (const path of appPaths) documents.get(path, (c) => c.html(app(c.var.nonce)))
  documents.get('/check', (c) => {
    c.set('capture', true)
    return c.html(app(c.var.nonce))
  })
  documents.get('*', (c) => {
    const asset = built.assets.get(c.req.path)
    if (asset) return fileResponse(asset, c.req.header('accept-encoding'), c.req.path.startsWith('/assets/'))
    if (c.req.header('accept')?.includes('text/html')) return c.html(app(c.var.nonce), 404)
    throw new Refusal('not-found')
  })
  return documents
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
