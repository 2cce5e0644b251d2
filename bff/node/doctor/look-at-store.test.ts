import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../../store/migrate.ts'
import { migrations } from '../../store/migrations/migrations.ts'
import { openSqlite } from '../../store/sqlite.ts'
import { lookAtStore } from './look-at-store.ts'

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'doctor-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}
const sqlite = async (dataDir: string, then?: (db: ReturnType<typeof openSqlite>) => Promise<unknown>) => {
  const db = openSqlite(join(dataDir, 'countersign.sqlite'))
  await then?.(db)
  await db.destroy()
}
const look = (dataDir: string) => lookAtStore({ dataDir, databaseUrl: null })

test('before the first start nothing is made', async () => {
  const dataDir = folder()
  expect(await look(join(dataDir, 'not/yet'))).toMatchObject([
    { level: 'ok', saw: expect.stringContaining('first start') },
  ])
  expect(readdirSync(dataDir)).toEqual([])
})

test('a store of this version is fine, also one that a newer version has seen', async () => {
  const dataDir = folder()
  await sqlite(dataDir, migrate)
  expect((await look(dataDir)).map(({ level, code }) => `${level} ${code}`)).toEqual(['ok store', 'ok store-schema'])
  await sqlite(dataDir, (db) => sql`insert into kysely_migration values ('9999-later', 'now')`.execute(db))
  expect((await look(dataDir)).at(-1)).toMatchObject({ level: 'ok', saw: expect.stringContaining('9999-later') })
})

test('a migration that is not done yet is named, and stays so', async () => {
  const dataDir = folder()
  const last = Object.keys(migrations).at(-1) ?? ''
  await sqlite(dataDir, async (db) => {
    await migrate(db)
    await sql`delete from kysely_migration where name = ${last}`.execute(db)
  })
  for (const _ of [1, 2])
    expect((await look(dataDir)).at(-1)).toMatchObject({ level: 'warn', saw: expect.stringContaining(last) })
})

test('an empty database is told', async () => {
  const dataDir = folder()
  await sqlite(dataDir)
  expect(await look(dataDir)).toMatchObject([{ level: 'warn', saw: expect.stringContaining('is empty') }])
})

test('a file that is no database does not take a write', async () => {
  const dataDir = folder()
  writeFileSync(join(dataDir, 'countersign.sqlite'), 'something else'.repeat(1_000))
  expect(await look(dataDir)).toMatchObject([
    { level: 'FAIL', code: 'store', saw: expect.stringContaining('ERR_SQLITE') },
  ])
})

test('a folder that cannot be made is told', async () => {
  const file = join(folder(), 'file')
  writeFileSync(file, '')
  expect(await look(join(file, 'data'))).toMatchObject([
    { level: 'FAIL', saw: expect.stringContaining('cannot write') },
  ])
})

test('PostgreSQL that is not there is told without its password', async () => {
  const found = await lookAtStore({ dataDir: folder(), databaseUrl: 'postgres://me:pass-word@localhost:1/db' })
  expect(found).toMatchObject([
    {
      level: 'FAIL',
      saw: 'PostgreSQL at localhost:1 does not take a write (ECONNREFUSED)',
      todo: expect.stringContaining('Start the database'),
    },
  ])
})
