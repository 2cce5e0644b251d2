import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { path as create } from '../contract/create-action.ts'
import { ask, transfer } from '../testing/ask.ts'
import { type Harness, harness } from '../testing/harness.ts'

let h: Harness
beforeEach(async () => {
  h = await harness()
})
afterEach(() => h.close())

const noCode = `csl_${'x'.repeat(43)}`
const guess = () => h.browser().post('/api/redeem-link', { code: noCode })
const statuses = async (count: number, run: () => Promise<Response>) => {
  const seen: number[] = []
  for (let n = 0; n < count; n++) seen.push((await run()).status)
  return seen
}
const demoBank = () => {
  const [host] = h.deps.config.hosts
  if (!host) throw new Error('no host')
  return host
}
const asked = (different: Record<string, unknown> = {}, key: string = crypto.randomUUID()) =>
  h.host('POST', create, { ...transfer, ...different }, { 'Idempotency-Key': key })
/** The disk is full, as far as work is concerned that follows from something. */
const whileNothingIsStored = async <T>(run: () => Promise<T>): Promise<T> => {
  await sql`create trigger no_jobs before insert on jobs begin select raise(abort, 'disk full'); end`.execute(
    h.database,
  )
  const result = await run()
  await sql`drop trigger no_jobs`.execute(h.database)
  return result
}

describe('codes that are none', () => {
  test('429 with Retry-After after thirty from one network, and again some when time has passed', async () => {
    h.deps.peerOf = () => '203.0.113.7'
    expect(await statuses(30, guess)).toEqual(Array(30).fill(404))
    const refused = await guess()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' })
    h.deps.peerOf = () => '203.0.113.8'
    expect((await guess()).status).toBe(404)
    h.deps.peerOf = () => '203.0.113.7'
    await h.clock.pass(2_000)
    expect(await statuses(2, guess)).toEqual([404, 429])
  })

  test('one customer of a provider has many IPv6 addresses, and counts once', async () => {
    let n = 0
    h.deps.peerOf = () => `2001:db8:1:2::${++n}`
    expect((await statuses(31, guess)).at(-1)).toBe(429)
  })

  test('asking for a fresh link by one counts too', async () => {
    h.deps.peerOf = () => '203.0.113.7'
    const resend = () => h.browser().post('/api/resend-link', { code: noCode })
    expect((await statuses(31, resend)).at(-1)).toBe(429)
  })

  test('whoever has a link that works gets in, and can say no, however much was guessed from there', async () => {
    h.deps.peerOf = () => '203.0.113.7'
    await statuses(40, guess)
    const browser = h.browser()
    expect((await browser.redeem((await ask(h)).link.url)).status).toBe(200)
    expect((await browser.post('/api/refuse')).status).toBe(200)
  })

  test('a proxy on this machine hides who asks: then nobody is limited', async () => {
    h.deps.peerOf = () => '127.0.0.1'
    expect(new Set(await statuses(100, guess))).toEqual(new Set([404]))
  })
})

describe('codes that are typed, and are none', () => {
  const typed = (code: string) => () => h.browser().post('/api/redeem-link', { code })
  const fresh = async () => {
    const { link } = await ask(h)
    return typed(link.code ?? '')
  }
  const wrong = typed('0000-0000-0000')

  test('count with all others of their network; beyond them not even one that fits is looked up', async () => {
    const right = await fresh()
    h.deps.peerOf = () => '203.0.113.7'
    expect(await statuses(15, guess)).toEqual(Array(15).fill(404))
    expect(await statuses(16, wrong)).toEqual([...Array(15).fill(404), 429])
    const refused = await right()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
    h.deps.peerOf = () => '203.0.113.8'
    expect((await right()).status).toBe(200)
  })

  test('from however many networks at once only so many are looked up; links go on working', async () => {
    const right = await fresh()
    let n = 0
    h.deps.peerOf = () => `203.0.${Math.floor(++n / 250)}.${n % 250}`
    const all = await Promise.all(Array.from({ length: 700 }, wrong))
    expect(all.filter(({ status }) => status === 404)).toHaveLength(600)
    expect((await right()).status).toBe(429)
    expect((await h.browser().redeem((await ask(h)).link.url)).status).toBe(200)
    await h.clock.pass(100)
    expect((await right()).status).toBe(200)
  })

  test('one that fits costs nothing, however often', async () => {
    h.deps.peerOf = () => '203.0.113.7'
    const { link } = await ask(h)
    const browser = h.browser()
    const again = () => browser.post('/api/redeem-link', { code: link.code })
    expect(new Set(await statuses(40, again))).toEqual(new Set([200]))
  })
})

describe('what a host asks', () => {
  test('429 over its rate; the answer to a key that was used is not counted', async () => {
    demoBank().limits = { asksPerSecond: 2 }
    const first = await asked({}, 'key-1')
    expect(await statuses(4, asked)).toEqual([201, 201, 201, 429])
    expect((await asked({}, 'key-1')).status).toBe(first.status)
    await h.clock.pass(500)
    expect(await statuses(2, asked)).toEqual([201, 429])
  })

  test('in live mode there is a rate without saying so, in sandbox mode there is none', async () => {
    expect(new Set(await statuses(30, asked))).toEqual(new Set([201]))
    expect(await h.database.selectFrom('buckets').select('key').where('key', 'like', 'asks:%').execute()).toEqual([])
    h.deps.config.sandbox = false
    expect((await asked()).status).toBe(201)
    expect(await h.database.selectFrom('buckets').select('key').where('key', 'like', 'asks:%').execute()).toHaveLength(
      1,
    )
  })
})

describe('mails to one person', () => {
  test('of fifty actions at once as many are mailed as a day allows; the others are refused until the next day', async () => {
    demoBank().limits = { mailsPerPersonPerDay: 20 }
    const answers = await Promise.all(Array.from({ length: 50 }, () => asked()))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20)
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.headers.get('retry-after')).toBe(String(12 * 3_600))
    expect(await refused?.json()).toMatchObject({ code: 'person-limit' })
    await h.pass(0)
    expect(h.mails).toHaveLength(20)
    await h.clock.pass(12 * 3_600_000)
    expect((await asked()).status).toBe(201)
  })

  test('links that the host sends itself, and mails to others, are not counted', async () => {
    demoBank().limits = { mailsPerPersonPerDay: 1 }
    await asked()
    expect((await asked()).status).toBe(429)
    expect((await asked({ deliver: 'link' })).status).toBe(201)
    expect((await asked({ user: { id: 'user-7', email: 'eve@example.com' } })).status).not.toBe(429)
  })

  test('a fresh link counts, for the host as person-limit and for the person as resend-limit', async () => {
    demoBank().limits = { mailsPerPersonPerDay: 1 }
    const { id, link } = await ask(h)
    const byHost = await h.host('POST', `/v1/actions/${id}/links`, { deliver: 'email' })
    expect([byHost.status, await byHost.json()]).toMatchObject([429, { code: 'person-limit' }])
    const byPerson = await h.browser().post('/api/resend-link', { code: new URL(link.url).hash.slice(1) })
    expect([byPerson.status, await byPerson.json()]).toMatchObject([429, { code: 'resend-limit' }])
  })

  test('what could not be stored is not counted', async () => {
    demoBank().limits = { mailsPerPersonPerDay: 1 }
    expect(await whileNothingIsStored(() => statuses(3, asked))).toEqual([503, 503, 503])
    expect((await asked()).status).toBe(201)
    expect((await asked()).status).toBe(429)
  })

  test('a press that sends no mail takes none away', async () => {
    demoBank().limits = { mailsPerPersonPerDay: 4 }
    const { link } = await ask(h)
    const browser = h.browser()
    await browser.redeem(link.url)
    await browser.post('/api/resend-link')
    expect(await statuses(5, () => browser.post('/api/resend-link'))).toEqual(Array(5).fill(429))
    await h.clock.pass(30_000)
    expect((await browser.post('/api/resend-link')).status).toBe(200)
  })
})

describe('attempts of one person', () => {
  test('person-limit after as many as a day allows; saying no is always allowed', async () => {
    demoBank().limits = { attemptsPerPersonPerDay: 2 }
    for (let n = 0; n < 2; n++) {
      const browser = h.browser()
      await browser.redeem((await ask(h)).link.url)
      expect(await statuses(3, () => browser.post('/api/approve'))).toEqual([200, 200, 200])
    }
    const browser = h.browser()
    await browser.redeem((await ask(h)).link.url)
    const refused = await browser.post('/api/approve')
    expect([refused.status, await refused.json()]).toMatchObject([429, { code: 'person-limit' }])
    expect((await browser.post('/api/access-token')).status).toBe(429)
    expect((await browser.post('/api/refuse')).status).toBe(200)
  })

  test('a press that could not be stored is not counted', async () => {
    demoBank().limits = { attemptsPerPersonPerDay: 1 }
    const browser = h.browser()
    await browser.redeem((await ask(h)).link.url)
    expect(await whileNothingIsStored(() => statuses(3, () => browser.post('/api/approve')))).toEqual([503, 503, 503])
    expect((await browser.post('/api/approve')).status).toBe(200)
  })

  test('what has no face in it is not counted', async () => {
    demoBank().limits = { attemptsPerPersonPerDay: 1 }
    for (let n = 0; n < 3; n++) {
      const browser = h.browser()
      await browser.redeem((await ask(h, { kind: 'payment-method' })).link.url)
      expect((await browser.post('/api/approve')).status).toBe(200)
    }
  })
})

test('of a flood of reports some are counted, and all are taken', async () => {
  const report = JSON.stringify({ 'csp-report': { 'violated-directive': 'script-src' } })
  h.logged.length = 0
  const seen = await statuses(200, () => h.fetch('/csp', { method: 'POST', body: report }))
  expect(new Set(seen)).toEqual(new Set([204]))
  expect(h.logged.filter((line) => line.includes('csp-violation'))).toHaveLength(120)
})
