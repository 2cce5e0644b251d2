import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Changes } from '../changes.ts'
import { migrate } from '../store/migrate.ts'
import { createProcessClock } from '../store/process-clock.ts'
import { openSqlite } from '../store/sqlite.ts'
import { createStoreClock } from '../store/store-clock.ts'
import { StoreDown } from '../store/store-down.ts'

type Where = { dataDir: string; databaseUrl: string | null }

/**
 * The database with its schema brought forward, the clock that decides what is over, and for PostgreSQL the ear for
 * what other instances change.
 */
export const openDatabase = async ({ dataDir, databaseUrl }: Where, changes: Changes) => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  if (databaseUrl === null) {
    const db = openSqlite(join(dataDir, 'countersign.sqlite'))
    await migrate(db)
    return { db, now: createProcessClock(), close: () => db.destroy() }
  }
  // Loaded only where it is used: its driver is a tenth of a start, and every start is somebody's wait.
  const { openPostgres } = await import('../store/postgres.ts')
  const { listen } = await import('../store/postgres-listen.ts')
  const db = openPostgres(databaseUrl)
  await oncePostgresAnswers(() => migrate(db))
  const clock = await createStoreClock(db)
  const ear = listen({ url: databaseUrl, heard: changes.announce, deaf: changes.announceAll })
  await ear.start()
  const close = async () => {
    clock.stop()
    await ear.stop()
    await db.destroy()
  }
  return { db, now: clock.now, close }
}

/** A database that is started together with this process may be a little later. In milliseconds. */
const patienceMs = 30_000
const pauseMs = 250

const oncePostgresAnswers = async (work: () => Promise<void>): Promise<void> => {
  const untilMs = performance.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isDown(error) || performance.now() > untilMs) throw error
      await pause(pauseMs)
    }
  }
}

/** The migration says which step failed, and why beneath it. */
const isDown = (error: unknown): boolean =>
  error instanceof StoreDown || (error instanceof Error && isDown(error.cause))
