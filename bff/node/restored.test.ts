import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../store/migrate.ts'
import { openSqlite } from '../store/sqlite.ts'
import { createStore } from '../store/store.ts'
import { anAction } from '../testing/an-action.ts'

const run = promisify(execFile)
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'restored-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const command = (env: Record<string, string>) =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'restored.ts')], { env })

describe('the command after a restore', () => {
  test('begins a life with a label of its own, and looks at all that was open', async () => {
    const db = openSqlite(join(dir, 'countersign.sqlite'))
    await migrate(db)
    const store = createStore(db)
    const action = anAction()
    const link = { id: 'link-1', codeHash: 'hash-1', expiresAtMs: action.expiresAtMs }
    await store.createAction(action, { idempotencyKey: 'k', requestHash: 'r', link, jobs: [] })
    writeFileSync(
      join(dir, 'hosts.json'),
      JSON.stringify({ hosts: [{ id: 'bank', name: 'Bank', keys: ['bank-key-1'] }] }),
    )
    const env = {
      PUBLIC_URL: 'http://localhost:4500',
      MODE: 'sandbox',
      SUMSUB_APP_TOKEN: 'sbx:simulator.private',
      SUMSUB_SECRET_KEY: 'simulator-secret-key',
      SUMSUB_WEBHOOK_SECRET: 'simulator-webhook-secret',
      LEVEL_FACE: 'face-auth',
      DATA_DIR: dir,
      SMTP_URL: 'smtp://localhost:25',
      MAIL_FROM: 'bank@bank.example',
      HOSTS_FILE: join(dir, 'hosts.json'),
    }
    expect(await store.epoch()).toBe('')
    expect((await command(env)).stdout).toContain('1 open actions will be looked at')
    const label = await store.epoch()
    expect(label).toMatch(/^[\w-]{22}$/)
    await command(env)
    expect(await store.epoch()).not.toBe(label)
    expect(await store.claimJobs(['after-restore'], Date.now(), 1_000, 10)).toMatchObject([{ actionId: action.id }])
    await store.close()
  }, 30_000)

  test('says what is missing, and changes nothing', async () => {
    await expect(command({ DATA_DIR: dir })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('PUBLIC_URL: is missing'),
    })
  }, 30_000)
})
