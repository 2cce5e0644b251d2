import { describe } from 'vitest'
import { bucketSuite } from '../testing/bucket-suite.ts'
import { eventSuite } from '../testing/event-suite.ts'
import { keepingSuite } from '../testing/keeping-suite.ts'
import { sessionSuite } from '../testing/session-suite.ts'
import { storeSuite } from '../testing/store-suite.ts'
import { openSqlite } from './sqlite.ts'

describe('SQLite', () => {
  storeSuite(async () => openSqlite(':memory:'), { oneProcess: true })
  sessionSuite(async () => openSqlite(':memory:'))
  bucketSuite(async () => openSqlite(':memory:'))
  keepingSuite(async () => openSqlite(':memory:'))
  eventSuite(async () => openSqlite(':memory:'))
})
