import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../../bff/refusal.ts'
import { ask } from '../../bff/testing/ask.ts'
import { type Harness, harness, simulatorUrl } from '../../bff/testing/harness.ts'
import { redeemLink } from '../features/open-link/redeem-link.ts'
import { createPerson } from '../testing/person.ts'
import { giveCamera, openTab } from '../testing/render-app.tsx'

let h: Harness
let tab: ReturnType<typeof openTab>
let person: ReturnType<typeof createPerson>

beforeEach(async () => {
  giveCamera()
  h = await harness()
  tab = openTab(h)
  person = createPerson(h, tab)
})
afterEach(async () => {
  tab.close()
  await h.close()
})

describe('the main path', () => {
  test('from the press on the link to the answer', async () => {
    await person.openLink({ returnUrl: 'http://bank.test/done' })
    await tab.see('[data-step="confirm"]')
    expect(tab.text()).toContain('Demo Bank asks you to confirm')
    expect(tab.text()).toContain('Send 250.00 EUR')
    expect(tab.text()).toContain('Test mode')
    expect(document.activeElement).toBe(document.body)

    await tab.press('approve')
    await tab.see('[data-step="check"] [aria-busy="true"]')
    await tab.see('[data-path="/check"]')
    const check = await person.frame()
    check.tell('onReady')
    await tab.see('[data-step="check"] [aria-busy="false"]')

    await check.passCheck()
    check.tell('onApplicantActionSubmitted')
    await h.pass(0)
    await tab.see('[data-step="waiting"]')
    await tab.see('[data-path="/waiting"]')
    expect(document.activeElement?.textContent).toBe('We are checking')
    expect(document.querySelector('iframe')).toBeNull()

    await h.pass(1_000)
    await tab.see('[data-step="answer"][data-answer="GREEN"][data-decision="approved"]')
    expect(document.title).toBe('Answer – Demo Bank')
    const back = await tab.see('[data-action="return"]')
    expect(back.getAttribute('href')).toBe('http://bank.test/done')
  })

  test('in a queue for the check the page says so, and goes on by itself', async () => {
    const { mintAccessToken } = h.deps.sumsub
    h.deps.sumsub.mintAccessToken = async (...asked) => {
      h.deps.sumsub.mintAccessToken = mintAccessToken
      throw new Refusal('sumsub-busy', { retryAfterSeconds: asked.length })
    }
    await person.openLink()
    await tab.press('approve')
    await tab.see('[data-step="check"] [data-problem="sumsub-busy"]')
    expect(tab.text()).toContain('Your turn comes in a moment')
    const check = await person.frame()
    check.tell('onReady')
    await tab.see('[data-step="check"] [aria-busy="false"]')
  })

  test('"this was not me" ends it, and says so', async () => {
    await person.openLink()
    await tab.press('refuse')
    await tab.see('[data-step="answer"][data-decision="refused"]')
    expect(tab.text()).toContain('Nothing will happen')
    expect(document.querySelector('[data-answer]')).toBeNull()
  })

  test('a RED that may be tried again leads to a second attempt', async () => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-retry' })
    await (await person.start()).passCheck()
    await h.pass(1_000)
    await tab.see('[data-step="answer"][data-answer="RED"] .reasons')
    expect(tab.text()).toContain('You have 2 more tries.')
    expect(tab.text()).toContain('We could not match your face.')
    expect(document.querySelector('[data-decision]')).toBeNull()

    await tab.press('retry')
    await (await person.frame()).passCheck()
    await h.pass(1_000)
    await tab.see('[data-decision="approved"]')
  })

  test.each([
    ['red-final', '[data-answer="RED"][data-decision="declined"]', 'Not confirmed'],
    ['yellow', '[data-answer="YELLOW"][data-decision="inconclusive"]', 'No clear answer'],
    ['error', '[data-answer="ERROR"][data-decision="inconclusive"]', 'The check broke off'],
    ['on-hold', '[data-step="waiting"]', 'A person is looking at it'],
  ] as const)('%s is said in plain words', async (outcome, selector, title) => {
    h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome })
    await (await person.start()).passCheck()
    await h.pass(1_000)
    await tab.see(selector)
    expect(tab.text()).toContain(title)
  })
})

describe('the frame', () => {
  test('is one, with one token, although everything is mounted twice', async () => {
    const { element } = await person.start()
    expect(document.querySelectorAll('iframe')).toHaveLength(1)
    expect(tab.calls.filter((call) => call === 'POST /api/access-token')).toHaveLength(1)
    expect(element.title).toBe('Check by Sumsub')
    expect(element.getAttribute('allow')).toContain('camera')
    expect(element.src.startsWith(`${simulatorUrl}/websdk/`)).toBe(true)
  })

  test('changes nothing by what it says, and another window not even that', async () => {
    const { tell, element } = await person.start()
    const forged = { method: 'idCheck.onReady' }
    window.dispatchEvent(new MessageEvent('message', { origin: simulatorUrl, source: window, data: forged }))
    window.dispatchEvent(
      new MessageEvent('message', { origin: 'http://evil.test', source: element.contentWindow, data: forged }),
    )
    expect(document.querySelector('[aria-busy="true"]')).not.toBeNull()

    tell('onReady')
    await tab.see('[aria-busy="false"]')
    tell('onApplicantActionStatusChanged', { reviewStatus: 'completed', reviewResult: { reviewAnswer: 'GREEN' } })
    tell('onApplicantActionCompleted', { answer: 'GREEN' })
    await h.pass(1_000)
    await tab.see('[data-path="/check"]')
    expect(document.querySelector('[data-step="check"]')).not.toBeNull()
  })
})

describe('around the path', () => {
  test('consent is asked for before a yes', async () => {
    const response = await h.fetch('/v1/actions', {
      method: 'POST',
      headers: { Authorization: 'Bearer other-host-key', 'Content-Type': 'application/json', 'Idempotency-Key': 'k-1' },
      body: JSON.stringify({
        kind: 'face',
        user: { id: 'user-42' },
        deliver: 'link',
        operation: { type: 'transfer', title: 'Send', lines: [] },
      }),
    })
    const { link } = await response.json()
    await redeemLink(new URL(link.url).hash.slice(1))
    tab.load('/confirm')
    await tab.press('approve')
    await tab.see('input[aria-invalid="true"]')
    expect(tab.calls).not.toContain('POST /api/approve')

    ;(await tab.see('input[type="checkbox"]')).click()
    await tab.press('approve')
    await tab.see('[data-step="check"]')
  })

  test('a tab that shows an earlier request than the browser has opened since does nothing, and says so', async () => {
    await person.openLink()
    await tab.see('[data-step="confirm"]')
    const later = await ask(h)
    await redeemLink(new URL(later.link.url).hash.slice(1))
    await tab.press('approve')
    await tab.see('[role="alert"] > *')
    document.dispatchEvent(new Event('visibilitychange'))
    await tab.see('[data-step="problem"][data-problem="other-action"]')
    const states = await h.database.selectFrom('actions').select('state').execute()
    expect(states).toEqual([{ state: 'opened' }, { state: 'opened' }])
  })

  test('without a session there is a problem page with a way on', async () => {
    tab.load('/waiting')
    await tab.see('[data-step="problem"][data-problem="session-missing"]')
    await tab.see('[data-path="/problem/session-missing"]')
    expect(tab.text()).toContain('open the link in the newest email')
    expect(tab.text()).toMatch(/Reference for support: \S+/)
  })

  test('back from the hosted page: with a session to the step, without one to the other device', async () => {
    await person.openLink()
    tab.load('/return')
    await tab.see('[data-step="confirm"]')
    expect(tab.calls).toContain('POST /api/progress')

    tab.forgetSession()
    tab.load('/return')
    await tab.see('[data-step="return"] .status-mark--good')
    expect(tab.text()).toContain('Done on this device')
  })

  test('back from the hosted page without a network: nothing is called done before the backend has answered', async () => {
    await person.openLink()
    tab.unplug()
    tab.load('/return')
    await tab.see('[data-step="return"] .notice--warn')
    expect(tab.text()).not.toContain('Done on this device')
    tab.plugIn()
    await tab.see('[data-step="confirm"]')
  })

  test('an unknown address is a page that does not exist', async () => {
    tab.load('/nowhere')
    await tab.see('[data-step="problem"][data-problem="not-found"]')
  })
})
