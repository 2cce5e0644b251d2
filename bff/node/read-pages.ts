import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Locale, locales } from '../contract/locales.ts'
import type { Asset, Localised, Pages } from '../http/pages.ts'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}
const compressible = /^(text|application|image\/svg)/

/** The built web, read and compressed once at the start: it is small, and no request then touches the disk. */
export const readPages = (dist: string): Pages => {
  const assets = new Map<string, Asset>()
  for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const type = types[extname(file.name)]
    if (!file.isFile() || !type) continue
    const full = join(file.parentPath, file.name)
    const bytes = new Uint8Array(readFileSync(full))
    const gzip = compressible.test(type) ? new Uint8Array(gzipSync(bytes, { level: 9 })) : null
    assets.set(full.slice(dist.length).replaceAll('\\', '/'), { bytes, gzip, type })
  }
  return { open: readLocalised(dist, 'open.html'), app: readLocalised(dist, 'index.html'), assets }
}

const readLocalised = (dist: string, name: string): Localised => {
  const read = (language: Locale) => readFileSync(join(dist, 'pages', language, name), 'utf8')
  const documents = new Map(locales.map((language) => [language, read(language)]))
  return (language) => documents.get(language) ?? read(language)
}
