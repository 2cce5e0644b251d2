import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JWK } from 'jose'
import type { Config } from '../config.ts'
import { generateReceiptKey } from '../receipt.ts'

/** The configured key; in sandbox mode, one that is made at the first start and kept in DATA_DIR. */
export const readReceiptKey = async ({ receiptKeyFile, dataDir }: Config): Promise<JWK> => {
  if (receiptKeyFile) return parse(readFileSync(receiptKeyFile, 'utf8'), receiptKeyFile)
  const file = join(dataDir, 'receipt-key.json')
  try {
    // `wx`: of two that start at once only one writes, and both read the same key.
    writeFileSync(file, `${JSON.stringify(await generateReceiptKey())}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return parse(readFileSync(file, 'utf8'), file)
}

const parse = (text: string, file: string): JWK => {
  const jwk: unknown = JSON.parse(text)
  if (typeof jwk === 'object' && jwk !== null && 'crv' in jwk && jwk.crv === 'Ed25519' && 'd' in jwk) return jwk as JWK
  throw new Error(`${file} must hold a private Ed25519 key as JWK`)
}
