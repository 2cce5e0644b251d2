import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JWK } from 'jose'
import { parseKeySet } from '../key-set.ts'
import { generateReceiptKey } from '../receipt.ts'

/** Why this file cannot sign receipts; empty when it can, or when none is named. */
export const receiptKeyFaults = async (file: string | undefined): Promise<string[]> => {
  if (!file) return []
  try {
    const parsed = await parseKeySet(readFileSync(file, 'utf8'))
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
  const parsed = await parseKeySet(readFileSync(kept, 'utf8'))
  if ('faults' in parsed) throw new Error(`${kept}: ${parsed.faults.join('; ')}`)
  return parsed.keys
}
