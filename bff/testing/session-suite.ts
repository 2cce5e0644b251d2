import type { Kysely } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerShownForMs } from '../domain/session.ts'
import { migrate } from '../store/migrate.ts'
import type { Tables } from '../store/schema.ts'
import { createStore, type Store } from '../store/store.ts'
import { anAction } from './an-action.ts'

const action = anAction()
const nowMs = action.createdAtMs
const link = { id: 'link-1', codeHash: 'hash-1', expiresAtMs: action.expiresAtMs }
const handOver = { id: 'link-2', codeHash: 'hash-2', expiresAtMs: nowMs + 60_000 }
const session = (n: number) => ({ idHash: `session-${n}`, expiresAtMs: nowMs + 1_800_000, matchCode: '42 17' })
const many = Array.from({ length: 500 }, (_, n) => n)

/** Links, and the sessions that they turn into, on every engine. `open` gives an empty database. */
export const sessionSuite = (open: () => Promise<Kysely<Tables>>) => {
  let db: Kysely<Tables>
  let store: Store
  beforeEach(async () => {
    db = await open()
    await migrate(db)
    store = createStore(db)
    await store.createAction(action, { idempotencyKey: 'key-1', requestHash: 'r', link, jobs: [] })
    return () => store.close()
  })

  const found = (n: number, atMs = nowMs) => store.findSession(`session-${n}`, atMs)
  const liveSessions = () =>
    db.selectFrom('sessions').select(['idHash', 'role']).where('endedAtMs', 'is', null).execute()
  const end = (atMs: number) =>
    store.moveAction(action, { state: 'decided', decision: 'approved', endedAtMs: atMs }, { event: 'answered', atMs })

  describe('redeemLink', () => {
    test('of 500 presses at once exactly one gets the session', async () => {
      const outcomes = await Promise.all(many.map((n) => store.redeemLink('hash-1', session(n), nowMs)))
      const won = outcomes.flatMap((outcome, n) => ('refusal' in outcome ? [] : [n]))
      expect(won).toHaveLength(1)
      expect(outcomes.filter((outcome) => 'refusal' in outcome && outcome.refusal === 'link-used')).toHaveLength(499)
      expect(await liveSessions()).toEqual([{ idHash: `session-${won[0]}`, role: 'holder' }])
      expect(await found(won[0] ?? -1)).toMatchObject({ actionId: action.id, matchCode: null, ended: false })
    })

    test('a fresh link ends the older link, and its press the older session', async () => {
      await store.redeemLink('hash-1', session(1), nowMs)
      await store.replaceLink(action.id, { ...link, id: 'link-2', codeHash: 'hash-2' }, nowMs, { jobs: [] })
      expect(await store.redeemLink('hash-1', session(2), nowMs)).toMatchObject({ refusal: 'link-replaced' })
      expect(await found(1)).toMatchObject({ actionId: action.id })
      expect(await store.redeemLink('hash-2', session(3), nowMs)).toMatchObject({ actionId: action.id })
      expect(await found(1)).toEqual({ gone: 'replaced' })
      expect(await found(3)).toMatchObject({ actionId: action.id })
    })

    test('each way in which a link is over is told apart, to whoever holds its code', async () => {
      const refusal = async (codeHash: string, atMs = nowMs) => {
        const outcome = await store.redeemLink(codeHash, session(1), atMs)
        return 'refusal' in outcome ? outcome.refusal : 'redeemed'
      }
      expect(await refusal('never-made')).toBe('link-not-valid')
      expect(await refusal('hash-1', action.expiresAtMs)).toBe('link-expired')
      await store.moveAction(action, { state: 'cancelled', endedAtMs: nowMs }, { event: 'cancelled', atMs: nowMs })
      expect(await refusal('hash-1')).toBe('link-cancelled')
    })

    test('fresh links asked for at once are all made, one after the other', async () => {
      const asked = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          store.replaceLink(action.id, { ...link, id: `more-${n}`, codeHash: `more-${n}` }, nowMs, { jobs: [] }),
        ),
      )
      expect(asked).toEqual(Array.from({ length: 20 }, () => undefined))
      const alive = await db.selectFrom('links').select('number').where('replacedAtMs', 'is', null).execute()
      expect(alive).toEqual([{ number: 21 }])
    })
  })

  describe('findTypedLink', () => {
    const another = { ...link, id: 'link-9', codeHash: 'hash-9', typedHash: 'typed-9' }

    test('finds the one link, under whichever key it was kept, and no other', async () => {
      await store.replaceLink(action.id, another, nowMs, { jobs: [] })
      expect(await store.findTypedLink(['typed-8', 'typed-9'])).toBe('hash-9')
      expect(await store.findTypedLink(['typed-8'])).toBeUndefined()
      expect(await store.findTypedLink(['hash-9'])).toBeUndefined()
      expect(await store.readNewestLink('link-9')).toEqual({ id: 'link-9', keyId: null, typedHash: 'typed-9' })
    })

    test('links without one stand beside each other; no two have the same', async () => {
      await store.replaceLink(action.id, { ...link, id: 'link-8', codeHash: 'hash-8' }, nowMs, { jobs: [] })
      await store.replaceLink(action.id, another, nowMs, { jobs: [] })
      const twin = { ...another, id: 'link-10', codeHash: 'hash-10' }
      await expect(store.replaceLink(action.id, twin, nowMs, { jobs: [] })).rejects.toThrow()
      expect(await store.findTypedLink(['typed-9'])).toBe('hash-9')
      expect(await store.redeemLink('hash-9', session(1), nowMs)).toMatchObject({ actionId: action.id })
    })
  })

  describe('takeOver', () => {
    test('moves the session, and says to the older browser that it was moved', async () => {
      await store.redeemLink('hash-1', session(1), nowMs)
      expect(await store.takeOver('hash-1', session(2), nowMs)).toEqual({ actionId: action.id })
      expect(await found(1)).toEqual({ gone: 'moved' })
      expect(await found(2)).toMatchObject({ role: 'holder' })
    })

    test('pressed in many places at once, one session is live in the end', async () => {
      await store.redeemLink('hash-1', session(1_000), nowMs)
      const moved = await Promise.all(many.slice(0, 30).map((n) => store.takeOver('hash-1', session(n), nowMs)))
      expect(moved.filter(Boolean)).toHaveLength(30)
      expect(await liveSessions()).toHaveLength(1)
    })

    test('not with a link that nobody has opened, that a newer one replaced, or that is not from the mail', async () => {
      expect(await store.takeOver('hash-1', session(1), nowMs)).toBeUndefined()
      await store.redeemLink('hash-1', session(1), nowMs)
      await store.handOver(action.id, handOver, nowMs, 9)
      await store.redeemLink('hash-2', session(2), nowMs)
      expect(await store.takeOver('hash-2', session(3), nowMs)).toBeUndefined()
      await store.replaceLink(action.id, { ...link, id: 'link-3', codeHash: 'hash-3' }, nowMs, { jobs: [] })
      expect(await store.takeOver('hash-1', session(3), nowMs)).toBeUndefined()
      expect(await store.takeOver('never-made', session(3), nowMs)).toBeUndefined()
    })

    test('after the decision as long as its answer may be shown', async () => {
      await store.redeemLink('hash-1', session(1), nowMs)
      await end(nowMs)
      expect(await store.takeOver('hash-1', session(2), nowMs + answerShownForMs - 1)).toBeTruthy()
      expect(await store.takeOver('hash-1', session(3), nowMs + answerShownForMs)).toBeUndefined()
    })
  })

  describe('handOver', () => {
    test('the other device becomes the holder, this one looks on, and both carry the same code', async () => {
      await store.redeemLink('hash-1', session(1), nowMs)
      await store.handOver(action.id, handOver, nowMs, 9)
      expect(await store.redeemLink('hash-2', session(2), nowMs)).toEqual({ actionId: action.id, matchCode: '42 17' })
      expect(await found(1)).toMatchObject({ role: 'watcher', matchCode: '42 17' })
      expect(await found(2)).toMatchObject({ role: 'holder', matchCode: '42 17' })
    })

    test('a newer one replaces an older one, never the link in the mail', async () => {
      await store.handOver(action.id, handOver, nowMs, 9)
      await store.handOver(action.id, { ...handOver, id: 'link-3', codeHash: 'hash-3' }, nowMs, 9)
      expect(await store.redeemLink('hash-2', session(1), nowMs)).toMatchObject({ refusal: 'link-replaced' })
      expect(await store.redeemLink('hash-1', session(1), nowMs)).toMatchObject({ actionId: action.id })
      expect(await store.redeemLink('hash-3', session(2), nowMs)).toMatchObject({ matchCode: '42 17' })
    })

    test('there is an end to them, and they do not count as mails', async () => {
      expect(await store.handOver(action.id, handOver, nowMs, 1)).toBe(true)
      expect(await store.handOver(action.id, { ...handOver, id: 'l', codeHash: 'h' }, nowMs, 1)).toBe(false)
      const limit = { links: 2, pauseMs: 0 }
      const fresh = { ...link, id: 'link-9', codeHash: 'hash-9' }
      expect(await store.replaceLink(action.id, fresh, nowMs, { jobs: [], limit })).toBeUndefined()
    })

    test('taken back by many at once, there is one holder, and a version for each change', async () => {
      await store.redeemLink('hash-1', session(1), nowMs)
      await store.handOver(action.id, handOver, nowMs, 9)
      await store.redeemLink('hash-2', session(2), nowMs)
      const [first, second] = [await found(1), await found(2)]
      if (!first || !second || 'gone' in first || 'gone' in second) throw new Error('no sessions')
      await Promise.all(many.slice(0, 40).map((n) => store.takeBack(n % 2 ? first : second, nowMs)))
      expect((await liveSessions()).map(({ role }) => role).sort()).toEqual(['holder', 'watcher'])
      const versions = await db.selectFrom('audit').select('version').orderBy('version').execute()
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, n) => n + 1))
      expect(await store.readAction(action.id)).toMatchObject({ version: versions.length })
    })

    test('what was handed on and not opened yet dies when it is taken back', async () => {
      await store.redeemLink('hash-1', session(1), nowMs)
      await store.handOver(action.id, handOver, nowMs, 9)
      await store.redeemLink('hash-2', session(2), nowMs)
      await store.handOver(action.id, { ...handOver, id: 'link-3', codeHash: 'hash-3' }, nowMs, 9)
      const first = await found(1)
      if (!first || 'gone' in first) throw new Error('no session')
      await store.takeBack(first, nowMs)
      expect(await store.redeemLink('hash-3', session(3), nowMs)).toMatchObject({ refusal: 'link-replaced' })
    })
  })

  describe('findSession', () => {
    test('lives as long as it is used, and ends when it is not', async () => {
      await store.redeemLink('hash-1', session(1), nowMs)
      expect(await found(1, nowMs + 1_799_999)).toMatchObject({ actionId: action.id })
      expect(await found(1, nowMs + 1_800_000)).toEqual({ gone: 'over' })
      await store.extendSession('session-1', nowMs + 3_600_000)
      expect(await found(1, nowMs + 3_599_999)).toMatchObject({ expiresAtMs: nowMs + 3_600_000 })
      expect(await found(9)).toBeUndefined()
    })

    test('whatever it was extended to: after the end it shows the answer for ten minutes', async () => {
      await store.redeemLink('hash-1', session(1), nowMs)
      await end(nowMs + 1_000)
      await store.extendSession('session-1', nowMs + 9_000_000)
      const untilMs = nowMs + 1_000 + answerShownForMs
      expect(await found(1, untilMs - 1)).toMatchObject({ ended: true, expiresAtMs: untilMs })
      expect(await found(1, untilMs)).toEqual({ gone: 'over' })
    })

    test('a link that is opened for the first time after the decision shows it as long', async () => {
      await end(nowMs)
      const laterMs = nowMs + 1_200_000
      await store.redeemLink('hash-1', { ...session(1), expiresAtMs: laterMs + 1_800_000 }, laterMs)
      expect(await found(1, laterMs + answerShownForMs - 1)).toMatchObject({ ended: true })
      expect(await found(1, laterMs + answerShownForMs)).toEqual({ gone: 'over' })
    })
  })
}
