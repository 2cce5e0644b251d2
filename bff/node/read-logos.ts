import { readFileSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { Asset } from '../http/pages.ts'
import { logoPath } from '../look.ts'

const maxBytes = 64 * 1024

/** No more than is needed here: what else may be wrong with the file is said by who reads all of it. */
const withLogos = v.object({
  hosts: v.array(v.object({ id: v.string(), look: v.optional(v.object({ logo: v.optional(v.string()) })) })),
})

/** The hosts' pictures, read once at the start, by the path that they are served at; and what is wrong with them. */
export const readLogos = (hostsFile: string | undefined): { assets: Map<string, Asset>; faults: string[] } => {
  const assets = new Map<string, Asset>()
  const faults: string[] = []
  for (const { id, look } of hostsOf(hostsFile)) {
    if (!look?.logo) continue
    const picture = pictureOf(resolve(dirname(hostsFile ?? ''), look.logo))
    if (typeof picture === 'string') faults.push(`HOSTS_FILE: host ${id}: the logo ${picture}`)
    else assets.set(logoPath(id), picture)
  }
  return { assets, faults }
}

const hostsOf = (file: string | undefined) => {
  try {
    const parsed = v.safeParse(withLogos, JSON.parse(readFileSync(file ?? '', 'utf8')))
    return parsed.success ? parsed.output.hosts : []
  } catch {
    return []
  }
}

const pictureOf = (file: string): Asset | string => {
  const bytes = bytesOf(file)
  if (!bytes) return 'cannot be read: it must be a file, by a path from where the hosts file is'
  if (bytes.length > maxBytes) return `is larger than ${maxBytes} bytes`
  if (extname(file).toLowerCase() === '.png')
    return isPng(bytes) ? { bytes, gzip: null, type: 'image/png' } : 'is no PNG picture'
  const text = new TextDecoder().decode(bytes)
  if (!/<svg[\s>]/.test(text)) return 'is no SVG picture'
  // The policy of every page forbids it anyway; whoever wrote it should know.
  if (/<script|<foreignObject|\son\w+\s*=|javascript:/i.test(text)) return 'holds script, which would never run'
  return { bytes, gzip: new Uint8Array(gzipSync(bytes, { level: 9 })), type: 'image/svg+xml' }
}

const bytesOf = (file: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return new Uint8Array(readFileSync(file))
  } catch {
    return undefined
  }
}

const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, n) => bytes[n] === byte)
