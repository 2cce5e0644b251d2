import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/schema.ts'

/** A copy of an SQLite database as it is now, and the way back to it. */
export const takeBackup = async (db: Kysely<Tables>) => {
  const dir = mkdtempSync(join(tmpdir(), 'backup-'))
  const file = sql.lit(join(dir, 'backup.sqlite'))
  await sql`vacuum into ${file}`.execute(db)
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'kysely_%'`.execute(db)

  return {
    restore: async () => {
      await sql`pragma foreign_keys = off`.execute(db)
      await sql`attach ${file} as backup`.execute(db)
      for (const { name } of rows) {
        await sql`delete from main.${sql.ref(name)}`.execute(db)
        await sql`insert into main.${sql.ref(name)} select * from backup.${sql.ref(name)}`.execute(db)
      }
      await sql`detach backup`.execute(db)
      await sql`pragma foreign_keys = on`.execute(db)
      rmSync(dir, { recursive: true })
    },
  }
}
