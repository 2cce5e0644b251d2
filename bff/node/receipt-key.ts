import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JWK } from 'jose'
import * as v from 'valibot'
import { generateReceiptKey } from '../receipt.ts'

const bytes32 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))
const key = v.object({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: bytes32, d: v.optional(bytes32) })
/** One key, or a set: the first private one is in use, the others overlap with it. */
const keyFile = v.union([
  v.pipe(
    v.object({ keys: v.array(key) }),
    v.transform(({ keys }) => keys),
  ),
  v.pipe(
    key,
    v.transform((only) => [only]),
  ),
])
type Key = v.InferOutput<typeof key>

/** Why these keys cannot sign receipts; empty when they can. */
const faultsOf = (keys: readonly Key[]): string[] => [
  ...(keys.some(({ d }) => d !== undefined) ? [] : ['must hold a private Ed25519 key as JWK, or a JWK Set with one']),
  ...(new Set(keys.map(({ x }) => x)).size === keys.length ? [] : ['holds a key twice']),
  ...(keys.every(isPair) ? [] : ['holds a private key with the public half of another']),
]

const isPair = ({ kty, crv, x, d }: Key): boolean =>
  d === undefined ||
  createPublicKey(createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' })).export({ format: 'jwk' }).x === x

/** The keys in the text of a file, newest first. */
export const parseReceiptKeys = (text: string): { keys: JWK[] } | { faults: string[] } => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // The parser's message quotes what it read, and that is a secret.
    return { faults: ['cannot be read as JSON'] }
  }
  const parsed = v.safeParse(keyFile, json)
  if (!parsed.success) return { faults: ['must hold a private Ed25519 key as JWK, or a JWK Set of Ed25519 keys'] }
  const faults = faultsOf(parsed.output)
  return faults.length > 0 ? { faults } : { keys: parsed.output.map(withoutUndefined) }
}

const withoutUndefined = ({ kty, crv, x, d }: Key): JWK => (d === undefined ? { kty, crv, x } : { kty, crv, x, d })

/** Why this file cannot sign receipts; empty when it can, or when none is named. */
export const receiptKeyFaults = (file: string | undefined): string[] => {
  if (!file) return []
  try {
    const parsed = parseReceiptKeys(readFileSync(file, 'utf8'))
    return 'faults' in parsed ? parsed.faults.map((fault) => `RECEIPT_KEY_FILE: ${fault}`) : []
  } catch {
    return ['RECEIPT_KEY_FILE: cannot be read']
  }
}

/** The configured keys; in sandbox mode, one that is made at the first start and kept in DATA_DIR. */
export const readReceiptKeys = async (file: string | null, dataDir: string): Promise<JWK[]> => {
  const kept = file ?? join(dataDir, 'receipt-key.json')
  try {
    // `wx`: of two that start at once only one writes, and both read the same key.
    if (!file) writeFileSync(kept, `${JSON.stringify(await generateReceiptKey())}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const parsed = parseReceiptKeys(readFileSync(kept, 'utf8'))
  if ('faults' in parsed) throw new Error(`${kept}: ${parsed.faults.join('; ')}`)
  return parsed.keys
}
