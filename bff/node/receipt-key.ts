import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JWK } from 'jose'
import { generateReceiptKey } from '../receipt.ts'

/** Why this file cannot sign receipts; empty when it can, or when none is named. */
export const receiptKeyFaults = (file: string | undefined): string[] => {
  if (!file) return []
  try {
    return isKey(JSON.parse(readFileSync(file, 'utf8')))
      ? []
      : ['RECEIPT_KEY_FILE: must hold a private Ed25519 key as JWK']
  } catch {
    return ['RECEIPT_KEY_FILE: cannot be read as JSON']
  }
}

/** The configured key; in sandbox mode, one that is made at the first start and kept in DATA_DIR. */
export const readReceiptKey = async (file: string | null, dataDir: string): Promise<JWK> => {
  const kept = file ?? join(dataDir, 'receipt-key.json')
  try {
    // `wx`: of two that start at once only one writes, and both read the same key.
    if (!file) writeFileSync(kept, `${JSON.stringify(await generateReceiptKey())}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const jwk: unknown = JSON.parse(readFileSync(kept, 'utf8'))
  if (!isKey(jwk)) throw new Error(`${kept} must hold a private Ed25519 key as JWK`)
  return jwk
}

const isKey = (jwk: unknown): jwk is JWK =>
  typeof jwk === 'object' &&
  jwk !== null &&
  'crv' in jwk &&
  jwk.crv === 'Ed25519' &&
  'x' in jwk &&
  'd' in jwk &&
  typeof jwk.d === 'string' &&
  /^[A-Za-z0-9_-]{43}$/.test(jwk.d)
