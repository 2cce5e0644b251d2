import type { Kysely } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Bucket } from '../store/buckets.ts'
import { migrate } from '../store/migrate.ts'
import type { Tables } from '../store/schema.ts'
import { createStore, type Store } from '../store/store.ts'

const nowMs = Date.parse('2026-11-21T12:00:00Z')
const bucket = { capacity: 10, perSecond: 4 }

/** What buckets do on every engine. `open` gives an empty database. */
export const bucketSuite = (open: () => Promise<Kysely<Tables>>) => {
  let store: Store
  beforeEach(async () => {
    const db = await open()
    await migrate(db)
    store = createStore(db)
    return () => store.close()
  })

  const takeAtOnce = async (count: number, atMs: number, from: Bucket = bucket) =>
    (await Promise.all(Array.from({ length: count }, () => store.take('get', from, atMs)))).filter((wait) => wait === 0)
      .length

  describe('take', () => {
    test('of many at once as many get one as there are', async () => {
      expect(await takeAtOnce(50, nowMs)).toBe(10)
      expect(await takeAtOnce(50, nowMs)).toBe(0)
    })

    test('what flows in is what was said, and never more than fits', async () => {
      await takeAtOnce(10, nowMs)
      expect(await takeAtOnce(50, nowMs + 1_000)).toBe(4)
      expect(await takeAtOnce(50, nowMs + 1_250)).toBe(1)
      expect(await takeAtOnce(50, nowMs + 3_600_000)).toBe(10)
    })

    test('says after how long it is worth asking again, and then it is', async () => {
      await takeAtOnce(10, nowMs)
      const waitMs = await store.take('get', bucket, nowMs)
      expect(waitMs).toBe(250)
      expect(await store.take('get', bucket, nowMs + waitMs - 1)).toBe(1)
      expect(await store.take('get', bucket, nowMs + waitMs)).toBe(0)
    })

    test('in steps that divide nothing evenly no token is gained', async () => {
      const odd = { capacity: 7, perSecond: 3.3 }
      let taken = 0
      for (let ms = 0; ms < 5_000; ms += 61) if ((await store.take('get', odd, nowMs + ms)) === 0) taken++
      expect(taken).toBe(7 + 16)
    })

    test('a floor leaves something for those with a lower one', async () => {
      expect(await takeAtOnce(50, nowMs, { ...bucket, floor: 6 })).toBe(4)
      expect(await takeAtOnce(50, nowMs, { ...bucket, floor: 2 })).toBe(4)
      expect(await takeAtOnce(50, nowMs)).toBe(2)
    })

    test('several are taken together or not at all', async () => {
      expect(await store.take('get', bucket, nowMs, 8)).toBe(0)
      expect(await store.take('get', bucket, nowMs, 3)).toBe(250)
      expect(await store.take('get', bucket, nowMs, 2)).toBe(0)
    })

    test('keys have nothing to do with each other', async () => {
      await takeAtOnce(10, nowMs)
      expect(await store.take('post', bucket, nowMs)).toBe(0)
    })

    test('a clock that runs behind gains nothing, and one that was set back is not waited for', async () => {
      await takeAtOnce(10, nowMs)
      expect(await store.take('get', bucket, nowMs - 2_000)).toBe(2_250)
      expect(await store.take('get', bucket, nowMs - 3_600_000)).toBe(250)
    })
  })

  describe('empty', () => {
    test('nothing flows in before the time, whatever was in it', async () => {
      await store.empty('get', 5_000, nowMs)
      expect(await store.take('get', bucket, nowMs + 4_000)).toBe(1_250)
      expect(await takeAtOnce(50, nowMs + 6_000)).toBe(4)
    })

    test('a shorter pause does not cut a longer one short, and none is longer than a minute', async () => {
      await store.empty('get', 3_600_000, nowMs)
      await store.empty('get', 5_000, nowMs)
      expect(await store.take('get', bucket, nowMs)).toBe(60_250)
      expect(await store.take('get', bucket, nowMs + 60_250)).toBe(0)
    })
  })
}
