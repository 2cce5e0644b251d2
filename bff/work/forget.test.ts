import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answer as timelineAnswer } from '../contract/read-timeline.ts'
import { hex, hmac } from '../domain/hash.ts'
import type { Tables } from '../store/schema.ts'
import { ask, askAndStart, transfer } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const dayMs = 24 * 3_600_000
const tables = [
  'actions',
  'links',
  'sessions',
  'attempts',
  'audit',
  'inbox',
  'jobs',
  'events',
  'buckets',
] as const satisfies (keyof Tables)[]

const dump = async () =>
  JSON.stringify(await Promise.all(tables.map((table) => h.database.selectFrom(table).selectAll().execute())))
const count = async (table: (typeof tables)[number]) =>
  (await h.database.selectFrom(table).selectAll().execute()).length

/** What may stay of an action: a column that is added later has to be thought about here. */
const allowed = [
  ...['id', 'hostId', 'kind', 'userId', 'applicantId', 'digest', 'idempotencyKey', 'receipt'],
  ...['state', 'version', 'attempt', 'attemptsLeft', 'answer', 'onHold', 'decision'],
  ...['createdAtMs', 'expiresAtMs', 'endedAtMs', 'erasedAtMs'],
  // Blank, in the form that they have.
  ...['operation', 'details'],
]

/** Each of them says who the person is, or what it was about, in every field that takes text. */
const canaries = [
  'Canary Name',
  'canary-title',
  'canary-label',
  'canary-value',
  'canary-data',
  'canary-return',
  'canary-number',
  '+44 7700 900123',
  'SELFIE_MISMATCH',
]
/** Goes already with the end: nobody is mailed any more. */
const address = 'canary-mail@example.com'
const everything = {
  ...transfer,
  user: { id: 'user-42', email: address, name: 'Canary Name', locale: 'en' },
  operation: {
    type: 'transfer',
    title: 'canary-title',
    lines: [{ label: 'canary-label', value: 'canary-value' }],
    data: { payee: 'canary-data' },
  },
  returnUrl: 'http://bank.test/canary-return',
  phone: '+44 7700 900123',
  paymentMethod: { type: 'bankCard' as const, data: { requiredIdDoc: { number: 'canary-number' } } },
}
const found = async () => {
  const all = await dump()
  return [address, ...canaries].filter((canary) => all.includes(canary))
}

/** Asked, mailed, opened, checked, answered with a reason, and the host told. */
const fullLife = async () => {
  h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-final', labels: ['SELFIE_MISMATCH'] })
  const started = await askAndStart(h, everything)
  await h.pass(1_000)
  await started.frame.passCheck()
  await h.pass(2_000)
  return started
}
const read = async (id: string) => {
  const response = await h.host('GET', `/v1/actions/${id}`)
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) }
}

const timeline = async (id: string) =>
  v.parse(timelineAnswer, await (await h.host('GET', `/v1/actions/${id}/timeline`)).json()).items

describe('an action that has ended', () => {
  test('before a month is over it is all there, and the test looks for what is really written', async () => {
    await fullLife()
    await h.pass(29 * dayMs)
    expect(await found()).toEqual(canaries)
  })

  test('after 31 days nothing in any table says who or what; the proof of the decision is whole', async () => {
    const { action, browser } = await fullLife()
    const before = await read(action.id)
    const receipt = await (await h.host('GET', `/v1/actions/${action.id}/receipt`)).text()
    const history = await timeline(action.id)
    await h.pass(31 * dayMs)

    expect(await found()).toEqual([])
    expect([await count('sessions'), await count('inbox')]).toEqual([0, 0])
    const [row] = await h.database.selectFrom('actions').selectAll().execute()
    const kept = Object.entries(row ?? {}).filter(([, value]) => value !== null && value !== '')
    expect(kept.map(([column]) => column).sort()).toEqual([...allowed].sort())
    expect(await h.database.selectFrom('jobs').select('kind').execute()).toEqual([{ kind: 'forget' }])

    expect(await read(action.id)).toEqual({
      ...before,
      operation: null,
      answer: { reviewAnswer: 'RED', reviewRejectType: 'FINAL', rejectLabels: [] },
      images: [],
      erasedAt: '2026-12-22T12:00:03.000Z',
    })
    expect(await (await h.host('GET', `/v1/actions/${action.id}/receipt`)).text()).toBe(receipt)
    expect(await timeline(action.id)).toEqual([...history, expect.objectContaining({ event: 'erased' })])
    expect((await browser.get('/api/action')).status).toBe(401)
    expect((await browser.redeem(action.link.url)).status).toBe(410)
  })

  test('after eight years nothing of it is left', async () => {
    const { action } = await fullLife()
    await h.pass(31 * dayMs)
    await h.pass(8 * 365 * dayMs)
    for (const table of tables.filter((each) => each !== 'buckets'))
      expect([table, await count(table)]).toEqual([table, 0])
    expect((await read(action.id)).status).toBe(404)
  })

  test('a process that slept through both does both', async () => {
    await fullLife()
    await h.pass(8 * 365 * dayMs)
    expect(await count('actions')).toBe(0)
  })

  test('a host can want it sooner, or keep it longer', async () => {
    const [host] = h.deps.config.hosts
    if (host) host.retention = { displayDays: 1, recordDays: 3 }
    const { action } = await fullLife()
    await h.pass(dayMs)
    expect(await read(action.id)).toMatchObject({ status: 200, operation: null })
    if (host) host.retention = { displayDays: 1, recordDays: 5 }
    await h.pass(3 * dayMs)
    expect((await read(action.id)).status).toBe(200)
    await h.pass(2 * dayMs)
    expect((await read(action.id)).status).toBe(404)
  })

  test('the same key once more does not bring it back to life', async () => {
    const key = 'key-of-the-first'
    const { id } = await ask(h, everything, key)
    await h.host('POST', `/v1/actions/${id}/cancel`)
    await h.pass(31 * dayMs)
    const again = await h.host('POST', '/v1/actions', everything, { 'Idempotency-Key': key })
    expect([again.status, await again.json()]).toMatchObject([422, { code: 'idempotency-key-reused' }])
  })
})

describe('POST /v1/users/:id/erase', () => {
  const erase = (userId = 'user-42', headers = {}) => h.host('POST', `/v1/users/${userId}/erase`, undefined, headers)

  test('200: what is open is cancelled and the host told, and of all only the proof stays', async () => {
    const ended = await fullLife()
    const open = await ask(h, everything)
    await h.pass(0)
    h.callbacks.length = 0
    expect(await (await erase()).json()).toEqual({ userId: 'user-42', erased: 2 })
    await h.pass(0)
    expect(await found()).toEqual([])
    expect(await read(open.id)).toMatchObject({ state: 'cancelled', operation: null })
    expect(await read(ended.action.id)).toMatchObject({ decision: 'declined', operation: null })
    expect(h.callbacks.map(({ body }) => JSON.parse(body).data)).toMatchObject([{ id: open.id, decision: 'cancelled' }])
    expect(await (await erase()).json()).toEqual({ userId: 'user-42', erased: 0 })
  })

  test('200 and nothing happens to what another host has of the same person', async () => {
    const { action } = await fullLife()
    const other = { Authorization: 'Bearer other-host-key' }
    expect(await (await erase('user-42', other)).json()).toMatchObject({ erased: 0 })
    expect(await read(action.id)).toMatchObject({ operation: { title: 'canary-title' } })
  })

  test('while the host cannot be reached, what it has to know waits for it', async () => {
    h.bank.status = 503
    const { id } = await ask(h)
    await erase()
    await h.pass(0)
    h.bank.status = 204
    h.callbacks.length = 0
    await h.pass(6 * 60_000)
    expect(h.callbacks.map(({ body }) => JSON.parse(body).data.id)).toEqual([id])
  })

  test('is not logged by name', async () => {
    await ask(h)
    h.logged.length = 0
    await erase()
    expect(h.logged.join()).toContain('person-erased')
    expect(h.logged.join()).not.toContain('user-42')
  })
})

describe('Sumsub deletes a person', () => {
  const telling = async (type: string, different = {}) => {
    const applicantId = (await h.database.selectFrom('actions').select('applicantId').executeTakeFirst())?.applicantId
    const createdAtMs = new Date(h.clock.now()).toISOString().replace('T', ' ').replace('Z', '')
    const facts = { type, applicantId, externalUserId: 'user-42', sandboxMode: true, createdAtMs, ...different }
    return JSON.stringify(facts)
  }
  const send = async (body: string) => {
    const headers = {
      'x-payload-digest': hex(await hmac('SHA-256', 'simulator-webhook-secret', body)),
      'x-payload-digest-alg': 'HMAC_SHA256_HEX',
    }
    return (await h.fetch('/webhooks/sumsub', { method: 'POST', body, headers })).status
  }
  const tell = async (type: string, different = {}) => send(await telling(type, different))

  test('the same once more, after its digest is forgotten, erases nothing of what was asked since', async () => {
    const { action } = await fullLife()
    const body = await telling('applicantDeleted')
    expect(await send(body)).toBe(204)
    await h.pass(0)
    expect(await read(action.id)).toMatchObject({ operation: null })
    await h.pass(31 * dayMs)
    await h.pass(8 * 365 * dayMs)
    expect(await count('inbox')).toBe(0)
    const later = await ask(h, everything)
    expect(await send(body)).toBe(204)
    await h.pass(0)
    expect(await read(later.id)).toMatchObject({ state: 'created', operation: { title: 'canary-title' } })
    expect(h.logged.join()).toContain('too-old')
  })

  test('the older form of its time is read too', async () => {
    await fullLife()
    const createdAt = '2026-11-21 12:00:00+0000'
    expect(await tell('applicantDeleted', { createdAtMs: null, createdAt })).toBe(204)
    await h.pass(0)
    expect(await found()).toEqual([])
  })

  test.each(['applicantDeleted', 'applicantPersonalDataDeleted'])('%s erases all that is kept', async (type) => {
    await fullLife()
    const open = await ask(h, everything)
    expect(await tell(type)).toBe(204)
    await h.pass(0)
    expect(await found()).toEqual([])
    expect(await read(open.id)).toMatchObject({ state: 'cancelled', operation: null })
  })

  test.each([
    ['another event', 'applicantReset', {}],
    ['the other environment', 'applicantDeleted', { sandboxMode: false }],
    ['another person', 'applicantDeleted', { applicantId: 'another' }],
    ['nobody', 'applicantDeleted', { applicantId: null }],
    ['a week ago', 'applicantDeleted', { createdAtMs: '2026-11-14 12:00:00.000' }],
    ['no time', 'applicantDeleted', { createdAtMs: null }],
  ])('%s erases nothing', async (_name, type, different) => {
    const { action } = await fullLife()
    expect(await tell(type, different)).toBe(204)
    await h.pass(0)
    expect(await read(action.id)).toMatchObject({ operation: { title: 'canary-title' }, erasedAt: null })
  })
})
