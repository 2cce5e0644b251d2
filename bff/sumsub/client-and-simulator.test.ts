import { beforeEach, describe, expect, test } from 'vitest'
import { createSimulator, type Simulator } from '../../e2e/simulator/app.ts'
import type { ListShape } from '../../e2e/simulator/routes/read-actions.ts'
import { Refusal } from '../refusal.ts'
import { createClock } from '../testing/clock.ts'
import { createFrame, jpeg } from '../testing/frame.ts'
import { unlimited } from '../testing/unlimited.ts'
import { createSumsub, type Sumsub } from './client.ts'

const baseUrl = 'http://simulator.test'
const annId = '64c1f0a2b7d3e94a5c0b1e21'
const card = { name: 'card.jpg', type: 'image/jpeg', bytes: jpeg }
const aboutCard = { idDocType: 'PAYMENT_METHOD', country: 'GBR' }
const deposit = { currency: 'BTC', direction: 'deposit', address: 'bc1qexample', txn: '4e3f', tokenId: '0' } as const
const withdrawal = { currency: 'BTC', direction: 'withdrawal', address: 'bc1qexample' } as const

let simulator: Simulator
let sumsub: Sumsub
let clock: ReturnType<typeof createClock>

/** Client and simulator, connected by nothing but requests and answers. */
const connect = (listShape: ListShape = 'list') => {
  clock = createClock(Date.parse('2026-11-21T12:00:00Z'))
  simulator = createSimulator({ baseUrl, now: clock.now, setTimer: clock.setTimer, listShape })
  sumsub = createSumsub({
    ...unlimited,
    baseUrl,
    frameOrigin: baseUrl,
    appToken: 'sbx:simulator.private',
    secretKey: 'simulator-secret-key',
    sandbox: true,
    webhook: { secret: 'simulator-webhook-secret', algorithm: 'HMAC_SHA256_HEX' },
    fetch: async (input, init) => simulator.fetch(new Request(input, init)),
    now: clock.now,
    log: () => {},
  })
}
beforeEach(() => connect())

const paths = () => simulator.control.requests().map(({ method, path }) => `${method} ${path}`)
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

const faceAttempt = { userId: 'user-42', levelName: 'face-auth', externalActionId: 'login-0001', ttlSeconds: 600 }
const linkAttempt = { ...faceAttempt, returnUrl: 'http://bff.test/return' }
const faceAction = { applicantId: annId, levelName: 'face-auth', externalActionId: 'login-0001', facts: {} }
const cardAction = { applicantId: annId, externalActionId: 'card-0007', requireSelfie: false, hint: null }

const readExisting = async (sumsubActionId: string) => {
  const reading = await sumsub.readAction(sumsubActionId)
  if (!reading) throw new Error(`The simulator does not know ${sumsubActionId}.`)
  return reading
}
const filledCard = async () => {
  const { sumsubActionId } = await sumsub.createPaymentMethodAction(cardAction)
  const imageId = await sumsub.addImage(sumsubActionId, aboutCard, card)
  return { sumsubActionId, imageId }
}
const queuedCard = async () => {
  const filled = await filledCard()
  await sumsub.submitAction(filled.sumsubActionId)
  await clock.pass(500)
  return filled.sumsubActionId
}

describe('tokens and links', () => {
  test('a token of today’s form opens the frame for this attempt', async () => {
    const token = await sumsub.mintAccessToken(faceAttempt)
    const { action } = await createFrame(simulator, baseUrl, token).launch()
    expect(action.externalActionId).toBe('login-0001')
    expect(await sumsub.findAction(annId, 'login-0001')).toMatchObject({ sumsubActionId: action.id, status: 'init' })
  })

  test.each([404, 405])('the older token where today’s answers %i', async (status) => {
    simulator.control.addFault({ method: 'POST', path: '/resources/accessTokens/sdk', status })
    const token = await sumsub.mintAccessToken({ ...faceAttempt, levelName: 'card-capture', ttlSeconds: 60 })
    expect(paths()).toEqual(['POST /resources/accessTokens/sdk', 'POST /resources/accessTokens'])
    const frame = createFrame(simulator, baseUrl, token)
    expect((await frame.launch()).steps.map(({ idDocSetType }) => idDocSetType)).toEqual(['PAYMENT_METHODS'])
    await clock.pass(60_000)
    await expect(frame.launch()).rejects.toThrow('401')
  })

  test.each([404, 405])('the older link where today’s answers %i', async (status) => {
    const current = '/resources/sdkIntegrations/levels/-/websdkLink'
    expect(await sumsub.mintWebsdkLink(linkAttempt)).toMatch(/^http:\/\/simulator\.test\/websdk\/p\/\w{16}$/)
    simulator.control.addFault({ method: 'POST', path: current, status })
    expect(await sumsub.mintWebsdkLink(linkAttempt)).toMatch(/^http:\/\/simulator\.test\/idensic\/l\/#\/\w{16}$/)
    expect(paths().slice(1)).toEqual([`POST ${current}`, 'POST /resources/sdkIntegrations/levels/face-auth/websdkLink'])
  })

  test.each([
    ['a level that is not there', { levelName: 'face-auht' }],
    ['a level that is not for actions', { levelName: 'basic-kyc' }],
    ['a person who is not there', { userId: 'nobody' }],
  ])('%s is said at once, without the older form', async (_, different) => {
    expect(await codeOf(sumsub.mintAccessToken({ ...faceAttempt, ...different }))).toBe('sumsub-misconfigured')
    expect(await codeOf(sumsub.mintWebsdkLink({ ...linkAttempt, ...different }))).toBe('sumsub-misconfigured')
    expect(paths()).toHaveLength(2)
  })
})

describe('actions', () => {
  test.each<ListShape>(['list', 'root'])('are found in a list of the shape %s', async (shape) => {
    connect(shape)
    await sumsub.createAction({ ...faceAction, externalActionId: 'login-0000' })
    const made = await sumsub.createAction(faceAction)
    expect(await sumsub.findAction(annId, 'login-0001')).toEqual(made)
    expect(await sumsub.findAction(annId, 'login-0002')).toBeNull()
    const newestFirst = await sumsub.listActions(annId)
    expect(newestFirst.map(({ externalActionId }) => externalActionId)).toEqual(['login-0001', 'login-0000'])
    expect(await sumsub.listActions(annId, { limit: 1, offset: 1 })).toEqual(newestFirst.slice(1))
  })

  test('are found behind many newer ones, as far back as they can be', async () => {
    const made = await sumsub.createAction(faceAction)
    await clock.pass(180_000)
    for (let n = 0; n < 250; n++) await sumsub.createAction({ ...faceAction, externalActionId: `newer-${n}` })
    const before = paths().length
    expect(await sumsub.findAction(annId, 'login-0001', { sinceMs: clock.now() - 180_000 })).toEqual(made)
    expect(paths().length - before).toBe(3)
    await clock.pass(180_000)
    expect(await sumsub.findAction(annId, 'login-0001', { sinceMs: clock.now() })).toBeNull()
    expect(paths().length - before).toBe(4)
  })

  test('one entry that does not parse does not hide the others', async () => {
    const made = await sumsub.createAction(faceAction)
    const body = { list: [{ id: 7 }, null, { id: made.sumsubActionId, externalActionId: 'login-0001' }] }
    simulator.control.addFault({
      method: 'GET',
      path: `/resources/applicantActions/-;applicantId=${annId}`,
      body,
      status: 200,
    })
    expect(await sumsub.listActions(annId)).toMatchObject([{ sumsubActionId: made.sumsubActionId, levelName: null }])
  })

  test('an answer about another action is none: no hint goes to a stranger', async () => {
    const other = await sumsub.createPaymentMethodAction({ ...cardAction, externalActionId: 'card-0008' })
    simulator.control.addFault({
      method: 'POST',
      path: `/resources/applicantActions/-/forApplicant/${annId}/paymentMethod`,
      body: { id: other.sumsubActionId, externalActionId: 'card-0008' },
      status: 200,
    })
    const hint = { type: 'bankCard' } as const
    expect(await codeOf(sumsub.createPaymentMethodAction({ ...cardAction, hint }))).toBe('sumsub-unavailable')
    expect(paths().filter((path) => path.endsWith(`${other.sumsubActionId}/paymentMethod`))).toEqual([])
  })

  test('made twice are one', async () => {
    const made = await sumsub.createAction(faceAction)
    expect(await sumsub.createAction(faceAction)).toEqual(made)
    const cardMade = await sumsub.createPaymentMethodAction(cardAction)
    expect(await sumsub.createPaymentMethodAction(cardAction)).toEqual(cardMade)
    expect(await sumsub.listActions(annId)).toHaveLength(2)
  })

  test('of which only the answer was lost: it is asked for again, and made once', async () => {
    simulator.control.addFault({ method: 'POST', path: '/resources/applicantActions/*', kind: 'reset-after' })
    const made = await sumsub.createAction(faceAction)
    expect(made).toMatchObject({ externalActionId: 'login-0001', levelName: 'face-auth', applicantId: annId })
    expect(await sumsub.listActions(annId)).toEqual([made])
  })

  test('in conflict, with none of ours in the way: refused', async () => {
    simulator.control.addFault({ method: 'POST', path: '/resources/applicantActions/*', status: 409 })
    expect(await codeOf(sumsub.createAction(faceAction))).toBe('sumsub-conflict')
  })

  test('with a selfie and a hint ask for both, and keep the hint', async () => {
    const hint = { type: 'bankCard', subType: 'VISA', data: { requiredIdDoc: { number: '400000******0002' } } } as const
    const { sumsubActionId } = await sumsub.createPaymentMethodAction({ ...cardAction, requireSelfie: true, hint })
    const reading = await readExisting(sumsubActionId)
    expect(reading.docSetTypes).toEqual(['PAYMENT_METHODS', 'SELFIE'])
    expect(reading.findings.card).toEqual({ brand: 'VISA', lastDigits: '0002' })
  })

  test('asked for a check twice are checked once', async () => {
    const { sumsubActionId } = await filledCard()
    await sumsub.submitAction(sumsubActionId)
    await sumsub.submitAction(sumsubActionId)
    expect((await readExisting(sumsubActionId)).status).toBe('pending')
  })

  test('approved by staff are GREEN; right after their submission they are in conflict', async () => {
    const { sumsubActionId } = await filledCard()
    await sumsub.submitAction(sumsubActionId)
    expect(await codeOf(sumsub.approveAction(sumsubActionId, 'seen'))).toBe('sumsub-conflict')
    await clock.pass(500)
    await sumsub.approveAction(sumsubActionId)
    expect(await readExisting(sumsubActionId)).toMatchObject({ status: 'completed', answer: { reviewAnswer: 'GREEN' } })
    expect(await codeOf(sumsub.approveAction(sumsubActionId))).toBe('sumsub-conflict')
  })

  test('rejected by staff are RED and final', async () => {
    const sumsubActionId = await queuedCard()
    await sumsub.rejectAction(sumsubActionId, { fraud: ['multiAccounting'] }, 'two accounts')
    expect((await readExisting(sumsubActionId)).answer).toEqual({
      reviewAnswer: 'RED',
      reviewRejectType: 'FINAL',
      rejectLabels: ['EXTERNAL_DECISION_REJECTION'],
    })
  })

  test('that do not exist: null', async () => {
    expect(await sumsub.readAction('64c1f0a2b7d3e94a5c0b1e99')).toBeNull()
    expect(await sumsub.listActions('64c1f0a2b7d3e94a5c0b1e99')).toEqual([])
  })
})

describe('applicants', () => {
  const ask = { userId: 'user-77', levelName: 'basic-kyc', email: 'eve@example.com' }

  test('made twice are one, whose id is in the text of the 409', async () => {
    const id = await sumsub.createApplicant(ask)
    expect(await sumsub.createApplicant(ask)).toBe(id)
    expect(await sumsub.findApplicant('user-77')).toEqual({
      applicantId: id,
      email: 'eve@example.com',
      approved: false,
    })
  })

  test('a user id that looks like that text does not choose the id', async () => {
    const userId = `already exists: ${annId}`
    const id = await sumsub.createApplicant({ ...ask, userId })
    expect(await sumsub.createApplicant({ ...ask, userId })).toBe(id)
    expect(id).not.toBe(annId)
  })

  test('approved only when they are', async () => {
    expect(await sumsub.findApplicant('user-42')).toEqual({
      applicantId: annId,
      email: 'ann@example.com',
      approved: true,
    })
    expect(await sumsub.findApplicant('user-pending')).toMatchObject({ approved: false })
    expect(await sumsub.findApplicant('USER-42')).toBeNull()
  })
})

describe('pictures', () => {
  const bytesOf = async (sumsubActionId: string, imageId: string, form: Parameters<Sumsub['readImage']>[2]) => {
    const response = await sumsub.readImage(sumsubActionId, imageId, form)
    expect(response?.headers.get('content-type')).toBe('image/jpeg')
    return new Uint8Array((await response?.arrayBuffer()) ?? [])
  }

  test('come back as they went; smaller as a preview; changed when masked', async () => {
    const { sumsubActionId, imageId } = await filledCard()
    expect(await bytesOf(sumsubActionId, imageId, 'original')).toEqual(jpeg)
    expect((await bytesOf(sumsubActionId, imageId, 'preview')).length).toBeLessThan(jpeg.length)
    expect(await bytesOf(sumsubActionId, imageId, 'masked')).not.toEqual(jpeg)
    expect((await readExisting(sumsubActionId)).findings.images).toEqual([{ imageId, shows: 'card' }])
  })

  test('that do not exist, or have no masked form: null', async () => {
    const { sumsubActionId } = await filledCard()
    expect(await sumsub.readImage(sumsubActionId, '1', 'original')).toBeNull()
    const frame = createFrame(simulator, baseUrl, await sumsub.mintAccessToken(faceAttempt))
    const face = await readExisting(await frame.passCheck())
    const [selfie] = face.findings.images
    expect(selfie?.shows).toBe('face')
    expect(await sumsub.readImage(face.sumsubActionId, selfie?.imageId ?? '', 'masked')).toBeNull()
  })

  test.each([
    ['empty', new Uint8Array(), 'image-not-usable'],
    ['no picture at all', new TextEncoder().encode('<svg/>'), 'image-not-usable'],
    ['the same again', jpeg, 'sumsub-conflict'],
  ])('%s: refused', async (_, bytes, code) => {
    const { sumsubActionId } = await filledCard()
    expect(await codeOf(sumsub.addImage(sumsubActionId, aboutCard, { ...card, bytes }))).toBe(code)
  })

  test('of what the level does not ask for: refused', async () => {
    const { sumsubActionId } = await filledCard()
    expect(await codeOf(sumsub.addImage(sumsubActionId, { ...aboutCard, idDocType: 'SELFIE' }, card))).toBe(
      'sumsub-conflict',
    )
  })
})

describe('funds', () => {
  test('currencies of today’s list, and of the older one where that is not known', async () => {
    const [bitcoin] = await sumsub.listCurrencies()
    expect(bitcoin).toEqual({ currency: 'BTC', name: 'Bitcoin', tokenId: '0' })
    simulator.control.addFault({ method: 'GET', path: '/resources/kyt/currency', status: 404 })
    expect(await sumsub.listCurrencies()).toEqual([
      { currency: 'BTC', name: 'Bitcoin', tokenId: '0' },
      { currency: 'ETH', name: 'Ether', tokenId: '0' },
      { currency: 'ETH', name: 'USDT', tokenId: 'usdt' },
    ])
    expect(paths().at(-1)).toBe('GET /resources/standalone/crypto/availableCurrencies')
  })

  test.each([
    ['a deposit', deposit],
    ['a withdrawal', withdrawal],
  ])('%s, as an action and alone: the same score', async (_, funds) => {
    const { reading, risk } = await sumsub.checkFunds(annId, funds)
    expect(reading).toMatchObject({ applicantId: annId, status: 'completed', answer: { reviewAnswer: 'GREEN' } })
    expect(risk).toMatchObject({ riskScore: 0.12, signals: { exchange_licensed: 0.71, wallet: 0.29, mixer: 0 } })
    expect(await sumsub.checkFundsAlone(funds)).toEqual(risk)
    expect(await sumsub.listActions(annId)).toEqual([reading])
  })

  test('stolen coins are RED', async () => {
    simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'red-final' })
    const { reading, risk } = await sumsub.checkFunds(annId, deposit)
    expect(reading.answer).toMatchObject({ reviewAnswer: 'RED', reviewRejectType: 'FINAL' })
    expect(risk).toMatchObject({ riskScore: 0.93, signals: { stolen_coins: 0.25 } })
  })
})
