import { describe } from 'vitest'
import { bucketSuite } from '../testing/bucket-suite.ts'
import { eventSuite } from '../testing/event-suite.ts'
import { keepingSuite } from '../testing/keeping-suite.ts'
import { sessionSuite } from '../testing/session-suite.ts'
import { storeSuite } from '../testing/store-suite.ts'
import { openSqlite } from './sqlite.ts'

describe('SQLite', () => {
  const open = async () => openSqlite(':memory:')
  describe('actions', () => storeSuite(open, { oneProcess: true }))
  describe('sessions', () => sessionSuite(open))
  describe('buckets', () => bucketSuite(open))
  describe('keeping', () => keepingSuite(open))
  describe('events', () => eventSuite(open))
})
