import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Refusal } from '../../bff/refusal.ts'
import { transfer } from '../../bff/testing/ask.ts'
import { type Harness, harness } from '../../bff/testing/harness.ts'
import { createPerson } from '../testing/person.ts'
import { giveCamera, givePictures, openTab } from '../testing/render-app.tsx'

let h: Harness
let tab: ReturnType<typeof openTab>
let person: ReturnType<typeof createPerson>
let drawn: readonly unknown[]

beforeEach(async () => {
  giveCamera()
  drawn = givePictures()
  h = await harness({ env: { LEVEL_EMAIL: 'email-check', LEVEL_QUESTIONNAIRE: 'questionnaire' } })
  tab = openTab(h)
  person = createPerson(h, tab)
})
afterEach(async () => {
  tab.close()
  await h.close()
  vi.unstubAllGlobals()
})

const fundsOf = (different: object = {}) => ({
  kind: 'source-of-funds' as const,
  operation: { ...transfer.operation, lines: [] },
  sourceOfFunds: { currency: 'BTC', direction: 'deposit' as const, address: 'bc1qexample', txn: '4e3f', ...different },
})

describe('a payment method', () => {
  test('the answer shows the card, and its masked picture as a drawing', async () => {
    await (await person.start({ kind: 'payment-method' })).passCheck()
    await h.pass(1_000)
    const picture = await tab.see('[data-decision="approved"] canvas[role="img"]')
    expect(picture.getAttribute('aria-label')).toBe('Your picture of the card')
    await expect.poll(() => drawn.length).toBeGreaterThan(0)
    expect(picture).toMatchObject({ width: expect.any(Number), height: 1 })
    expect(tab.calls).toContain('GET /api/card-picture')
    expect(tab.text()).toContain('Your card was accepted. Demo Bank learns it now.')
    expect(document.querySelector('img')).toBeNull()
  })

  test('a picture that could not be had at once is asked for again', async () => {
    const { readImage } = h.deps.sumsub
    h.deps.sumsub.readImage = async () => {
      h.deps.sumsub.readImage = readImage
      throw new Refusal('sumsub-unavailable')
    }
    await (await person.start({ kind: 'payment-method' })).passCheck()
    await h.pass(1_000)
    await tab.see('[data-decision="approved"] canvas[role="img"]')
    expect(tab.calls.filter((call) => call === 'GET /api/card-picture')).toHaveLength(2)
  })

  test('whoever tries again before the picture has come goes on, and nothing is said to be wrong', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-retry' })
    let next = Promise.withResolvers<void>()
    const late = Promise.withResolvers<number>()
    const { fetch } = h
    h.fetch = async (path, init) => {
      if (path === '/api/card-picture') await next.promise
      const response = await fetch(path, init)
      if (path === '/api/approve') next.resolve()
      if (path === '/api/card-picture') late.resolve(response.status)
      return response
    }
    const frame = await person.start({ kind: 'payment-method' })
    next = Promise.withResolvers()
    await frame.passCheck()
    await h.pass(1_000)
    await tab.see('[data-action="retry"]')
    await expect.poll(() => tab.calls).toContain('GET /api/card-picture')
    await tab.press('retry')
    await tab.see('[data-step="check"]')
    expect(await late.promise).toBe(204)
    expect(tab.text()).not.toContain('cannot be shown')
  })

  test('a picture that cannot be drawn is said to be missing, and the answer stands', async () => {
    vi.stubGlobal('createImageBitmap', async () => {
      throw new DOMException('not a picture', 'InvalidStateError')
    })
    await (await person.start({ kind: 'payment-method' })).passCheck()
    await h.pass(1_000)
    await tab.see('[data-decision="approved"]')
    await expect.poll(tab.text).toContain('Your picture cannot be shown here.')
  })
})

describe('source of funds', () => {
  test('the link leads straight to the answer, with score and signals by name', async () => {
    await person.openLink(fundsOf())
    await tab.see('[data-step="answer"][data-answer="GREEN"] .funds-signals')
    expect(tab.calls).not.toContain('POST /api/approve')
    expect(tab.text()).toContain('BTC coming in')
    expect(tab.text()).toContain('4e3f')
    expect(tab.text()).toContain('Low 12%')
    const rows = [...document.querySelectorAll('.funds-signals tbody tr')].map((row) => row.textContent)
    expect(rows).toEqual([
      expect.stringMatching(/^Exchange Licensed.*71%$/),
      expect.stringMatching(/^Online Wallet.*29%$/),
    ])
    const absent = await tab.see('details')
    expect(absent.querySelector('summary')?.textContent).toBe('None found: 23 sources')
    expect(absent.textContent).toContain('Mixing Service')
    expect(document.querySelector('[style]')).toBeNull()
  })

  test('a withdrawal has no hash', async () => {
    await person.openLink(fundsOf({ direction: 'withdrawal', txn: undefined }))
    await tab.see('.funds-signals')
    expect(tab.text()).toContain('BTC going out')
    expect(tab.text()).not.toContain('Transaction hash')
  })
})

describe('kinds without a camera', () => {
  test.each([
    ['email', 'We send a code to your email address', 'Confirm your email address'],
    ['questionnaire', 'You answer a few questions', 'Answer a few questions'],
  ] as const)('%s needs none and speaks of none', async (kind, promise, title) => {
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined, configurable: true })
    await person.openLink({ kind })
    await tab.see('[data-step="confirm"]')
    expect(tab.text()).toContain(promise)
    expect(tab.text()).not.toMatch(/camera|photo|picture/i)
    await tab.press('approve')
    await person.frame()
    expect(tab.text()).toContain(title)
    expect(tab.text()).not.toMatch(/camera|photo|picture/i)
    await tab.press('other-device')
    await tab.see('[data-part="match-code"]')
    expect(tab.text()).not.toContain('needs a camera')
  })
})

test('a fraud label stays neutral, and what Sumsub writes for staff reaches no browser', async () => {
  h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-final', labels: ['FRAUDULENT_LIVENESS'] })
  await (await person.start()).passCheck()
  await h.pass(1_000)
  await tab.see('[data-decision="declined"] .reasons')
  expect(tab.text()).toContain('No details are given for this check.')
  expect(tab.text()).toContain('please speak to Demo Bank')
  expect(document.documentElement.outerHTML).not.toMatch(/fraud|Simulated rejection/i)
})
