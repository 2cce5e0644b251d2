import type { FrameLocator, Page } from 'playwright/test'
import * as v from 'valibot'
import { expect, test } from './fixtures.ts'
import { png } from './simulator/testing/pictures.ts'
import type { Stack } from './stack.ts'
import type { HostClient } from './testing/host-client.ts'
import type { SimulatorClient } from './testing/simulator-client.ts'
import { answered, openLink, press, step } from './testing/steps.ts'

/** What a person does in Sumsub's frame, kind by kind. */
type InFrame = (frame: FrameLocator, page: Page, simulatorUrl: string) => Promise<void>

const pressIn = (frame: FrameLocator, action: string) => frame.locator(`[data-action="${action}"]`).click()

const takePhoto: InFrame = (frame) => pressIn(frame, 'take-photo')

const takeHintedPhoto: InFrame = async (frame) => {
  await expect(frame.getByText('•••• 0002')).toBeVisible()
  await pressIn(frame, 'take-photo')
}

const takeBothPhotos: InFrame = async (frame) => {
  await expect(frame.locator('.picture.card')).toBeVisible()
  await pressIn(frame, 'take-photo')
  await expect(frame.locator('.picture.selfie')).toBeVisible()
  await pressIn(frame, 'take-photo')
}

const uploadProof: InFrame = async (frame, page) => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pressIn(frame, 'upload-photo')])
  await chooser.setFiles({ name: 'proof.png', mimeType: 'image/png', buffer: Buffer.from(png(320, 480)) })
}

const codes = v.object({ codes: v.array(v.object({ kind: v.string(), identifier: v.string(), code: v.string() })) })

const confirmEmail: InFrame = async (frame, _, simulatorUrl) => {
  const sentSoFar = async () => v.parse(codes, await (await fetch(`${simulatorUrl}/_sim/codes`)).json()).codes
  const before = (await sentSoFar()).length
  await pressIn(frame, 'send-code')
  const input = frame.locator('input[name="code"]')
  await expect(input).toBeVisible()
  await expect.poll(async () => (await sentSoFar()).length).toBeGreaterThan(before)
  const sent = (await sentSoFar()).at(-1)
  expect(sent).toMatchObject({ kind: 'email', identifier: 'ann@example.com' })
  await input.fill(sent?.code ?? '')
  await pressIn(frame, 'submit-code')
}

const fillForm: InFrame = async (frame) => {
  await frame.getByLabel('What is it for?').fill('The deposit for a flat')
  await frame.getByRole('group', { name: 'Did anybody tell you to do this?' }).getByLabel('No').check()
  await frame.getByLabel('What is its main source?').selectOption('salary')
  await pressIn(frame, 'submit-form')
}

type Kind = { name: string; wanted: Record<string, unknown>; pass: InFrame; isVariant?: boolean }

const payment = (paymentMethod?: object, requireSelfie = false) => ({
  kind: 'payment-method',
  requireSelfie,
  ...(paymentMethod && { paymentMethod }),
})
const cardHint = { type: 'bankCard', subType: 'VISA', data: { requiredIdDoc: { number: '400000******0002' } } }

const kindsInAFrame: Kind[] = [
  { name: 'face', wanted: { kind: 'face' }, pass: takePhoto },
  { name: 'a card', wanted: payment(), pass: takePhoto },
  { name: 'a card with a hint', wanted: payment(cardHint), pass: takeHintedPhoto, isVariant: true },
  { name: 'a card with a selfie', wanted: payment(cardHint, true), pass: takeBothPhotos, isVariant: true },
  { name: 'an e-wallet', wanted: payment({ type: 'eWallet' }), pass: uploadProof, isVariant: true },
  { name: 'a wire transfer', wanted: payment({ type: 'wireTransfer' }), pass: uploadProof, isVariant: true },
  { name: 'an email address', wanted: { kind: 'email' }, pass: confirmEmail },
  { name: 'a questionnaire', wanted: { kind: 'questionnaire' }, pass: fillForm },
]

/** Long enough for the page to show that it waits, and no longer. */
const soon = { externalUserId: 'user-42', afterMs: 100 }

type Shown = { page: Page; host: HostClient; sim: SimulatorClient; stack: Stack }

for (const { name, wanted, pass, isVariant = false } of kindsInAFrame)
  test.describe(name, () => {
    const passAfter = async ({ page, stack }: Shown, button: 'approve' | 'retry') => {
      await press(page, button)
      await expect(step(page, 'check')).toBeVisible()
      await pass(page.frameLocator('[data-step="check"] iframe'), page, stack.urls.simulator)
    }
    const check = async (shown: Shown, outcome: Parameters<SimulatorClient['nextOutcome']>[0]) => {
      const { id, link } = await shown.host.create(wanted)
      await shown.sim.nextOutcome(outcome, soon)
      await openLink(shown.page, link.url)
      await passAfter(shown, 'approve')
      return id
    }

    test('GREEN', async ({ page, host, sim, stack }) => {
      const id = await check({ page, host, sim, stack }, 'green')
      await answered(page, 'GREEN', 'approved')
      expect((await host.read(id)).decision).toBe('approved')
    })

    // A variant is answered as its kind is; what differs is how it gets there.
    if (!isVariant) {
      test('RED for good', async ({ page, host, sim, stack }) => {
        const id = await check({ page, host, sim, stack }, 'red-final')
        await answered(page, 'RED', 'declined')
        await expect(page.locator('[data-action="retry"]')).toHaveCount(0)
        expect((await host.read(id)).decision).toBe('declined')
      })

      test('ERROR', async ({ page, host, sim, stack }) => {
        const id = await check({ page, host, sim, stack }, 'error')
        await answered(page, 'ERROR', 'inconclusive')
        expect((await host.read(id)).decision).toBe('inconclusive')
      })
    }

    test('RED to try again; the second try is on hold, then a reviewer says GREEN', async ({
      page,
      host,
      sim,
      stack,
    }) => {
      const id = await check({ page, host, sim, stack }, 'red-retry')
      await answered(page, 'RED')
      expect(await host.read(id)).toMatchObject({ decision: null, attemptsLeft: 2 })
      await sim.nextOutcome('on-hold', soon)
      await passAfter({ page, host, sim, stack }, 'retry')
      await expect(step(page, 'waiting')).toBeVisible({ timeout: 20_000 })
      await expect.poll(async () => (await host.read(id)).state).toBe('in-review')
      await sim.review('green')
      await answered(page, 'GREEN', 'approved')
      expect((await host.read(id)).decision).toBe('approved')
    })
  })

const deposit = { currency: 'BTC', direction: 'deposit', address: 'bc1qexampleaddress', txn: '4e3f0c' }
const withdrawal = { currency: 'BTC', direction: 'withdrawal', address: 'bc1qexampleaddress' }

test.describe('the source of funds has no page', () => {
  for (const sourceOfFunds of [deposit, withdrawal])
    for (const [outcome, decision] of [
      ['green', 'approved'],
      ['red-final', 'declined'],
      ['error', 'inconclusive'],
    ] as const)
      test(`${sourceOfFunds.direction}, ${outcome}: ${decision}`, async ({ host, sim }) => {
        await sim.nextOutcome(outcome)
        const { id } = await host.create({ kind: 'source-of-funds', sourceOfFunds })
        expect((await host.untilDecided(id)).decision).toBe(decision)
        expect(await host.readReceipt(id)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
      })
})
