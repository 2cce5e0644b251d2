import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createChanges } from '../changes.ts'
import { openDatabase } from './open-database.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'open-database-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(dataDir, { recursive: true })
})

test("SQLite's clock does not go back when the machine's is set back", async () => {
  const machine = vi.spyOn(Date, 'now')
  const { now, close } = await openDatabase({ dataDir, databaseUrl: null }, createChanges())
  const beforeMs = now()
  machine.mockReturnValue(beforeMs - 3_600_000)
  expect(now()).toBeGreaterThanOrEqual(beforeMs)
  await close()
})
