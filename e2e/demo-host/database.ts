import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Payee } from './operation.ts'

const payees: Payee[] = [
  { id: 'marta', name: 'Marta Lindqvist', iban: 'SE45 5000 0000 0583 9825 7466' },
  { id: 'oak', name: 'Oak Street Letting', iban: 'GB29 NWBK 6016 1331 9268 19' },
  { id: 'jonas', name: 'Jonas Weber', iban: 'DE89 3704 0044 0532 0130 00' },
]

const openingBalanceCents = 1_248_050

const schema = `
  CREATE TABLE IF NOT EXISTS account (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    balance_cents INTEGER NOT NULL CHECK (balance_cents >= 0)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS payees (id TEXT PRIMARY KEY, name TEXT NOT NULL, iban TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('transfer', 'payout-card')),
    subject_id TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    digest TEXT NOT NULL,
    action_id TEXT UNIQUE,
    state TEXT NOT NULL,
    placed_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS ledger (
    action_id TEXT PRIMARY KEY,
    order_id TEXT NOT NULL UNIQUE REFERENCES orders (id),
    amount_cents INTEGER NOT NULL,
    receipt TEXT NOT NULL,
    executed_at TEXT NOT NULL
  ) STRICT;`

/** `folder` unset: in memory, gone with the process. */
export const openDatabase = (folder?: string) => {
  if (folder) mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(folder ? join(folder, 'bank.sqlite') : ':memory:')
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000; ${schema}`)
  database.prepare('INSERT OR IGNORE INTO account VALUES (1, ?)').run(openingBalanceCents)
  const addPayee = database.prepare('INSERT OR IGNORE INTO payees VALUES (?, ?, ?)')
  for (const { id, name, iban } of payees) addPayee.run(id, name, iban)
  return database
}
