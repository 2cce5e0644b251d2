import { readFileSync } from 'node:fs'
import { createChanges } from '../changes.ts'
import { ConfigError, readConfig } from '../config.ts'
import { base64url } from '../domain/hash.ts'
import { createStore } from '../store/store.ts'
import { openDatabase } from './open-database.ts'

/**
 * To be run once after a backup was put back, while the service is down: begins a new life of the database, in which
 * nothing works any more that was given out in an older one (security.md D31).
 */
const beginNewLife = async () => {
  process.umask(0o077)
  const config = readConfig(process.env, (file) => readFileSync(file, 'utf8'))
  const { db, now, close } = await openDatabase(config, createChanges())
  const label = base64url(crypto.getRandomValues(new Uint8Array(16)))
  const { openActions } = await createStore(db).beginEpoch(label, now())
  await close()
  console.log(
    `No link or session from before works any more. ${openActions} open actions will be looked at when the service starts: what Sumsub has decided meanwhile is decided again, the others are cancelled, and their hosts are told.`,
  )
}

await beginNewLife().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(1)
})
