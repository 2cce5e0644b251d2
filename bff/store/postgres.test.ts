import { afterAll, beforeAll, describe } from 'vitest'
import { startPostgres } from '../../e2e/stack/postgres-cluster.ts'
import { bucketSuite } from '../testing/bucket-suite.ts'
import { eventSuite } from '../testing/event-suite.ts'
import { keepingSuite } from '../testing/keeping-suite.ts'
import { sessionSuite } from '../testing/session-suite.ts'
import { storeSuite } from '../testing/store-suite.ts'
import { openPostgres } from './postgres.ts'

describe('PostgreSQL', () => {
  let cluster: Awaited<ReturnType<typeof startPostgres>>
  beforeAll(async () => {
    cluster = await startPostgres({ durable: false })
  }, 60_000)
  afterAll(() => cluster.stop(), 60_000)

  // Each in a group of its own: what one prepares for each of its tests the others would wait for too.
  const open = async () => openPostgres(await cluster.createDatabase())
  describe('actions', () => storeSuite(open, { oneProcess: false }))
  describe('sessions', () => sessionSuite(open))
  describe('buckets', () => bucketSuite(open))
  describe('keeping', () => keepingSuite(open))
  describe('events', () => eventSuite(open))
})
