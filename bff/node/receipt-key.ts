import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { type Key, parseKeySet } from '../key-set.ts'
import { generateReceiptKey } from '../receipt.ts'
import { sharedSandboxKey } from '../store/sandbox-key.ts'
import type { Tables } from '../store/schema.ts'

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

type Where = { receiptKeyFile: string | null; dataDir: string; databaseUrl: string | null }

/**
 * The configured keys; a sandbox that was given none makes one at its first start and keeps it, beside its SQLite or,
 * for several instances on one PostgreSQL, in there.
 */
export const readReceiptKeys = async (where: Where, db: Kysely<Tables>): Promise<Key[]> => {
  const parsed = await parseKeySet(await keyText(where, db))
  if ('faults' in parsed) throw new Error(`the receipt key: ${parsed.faults.join('; ')}`)
  return parsed.keys
}

const freshKey = async () => `${JSON.stringify(await generateReceiptKey())}\n`

const keyText = async ({ receiptKeyFile, dataDir, databaseUrl }: Where, db: Kysely<Tables>): Promise<string> => {
  if (receiptKeyFile) return readFileSync(receiptKeyFile, 'utf8')
  if (databaseUrl) return sharedSandboxKey(db, freshKey)
  const kept = join(dataDir, 'receipt-key.json')
  try {
    // `wx`: of two that start at once only one writes, and both read the same key.
    writeFileSync(kept, await freshKey(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(kept, 'utf8')
}
