import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createSimulator } from '../../e2e/simulator/app.ts'
import { fundsRisk } from '../contract/funds-risk.ts'
import { refusalCodes } from '../contract/refusal-codes.ts'
import { reasons, reviewAnswers } from '../contract/words.ts'
import { move } from '../domain/action.ts'
import { holdsCardNumber } from '../domain/card-number.ts'
import { type Attempt, eventOf, mismatch, type Reading } from '../domain/decide.ts'
import { reasonsOf } from '../domain/reasons.ts'
import { Refusal } from '../refusal.ts'
import { anAction } from '../testing/an-action.ts'
import { createClock } from '../testing/clock.ts'
import { createFrame, jpeg } from '../testing/frame.ts'
import {
  apply,
  bytesOf,
  change,
  contentType,
  damage,
  damages,
  places,
  status,
  tokenWith,
  treeOf,
  written,
} from '../testing/hostile-json.ts'
import { unlimited } from '../testing/unlimited.ts'
import { createSumsub, type Sumsub } from './client.ts'
import type { Outside } from './send.ts'

/** The same in every run, so that a red one is the change's doing; `SEED=… vitest run hostile-answers` tries others. */
const seed = Number(process.env.SEED ?? 20_261_121)
const runs = 5_000
/** At once, since each waits for its signature most of the time. */
const atOnce = 10

const baseUrl = 'http://simulator.test'
const startMs = Date.parse('2026-11-21T12:00:00Z')
const applicantId = '64c1f0a2b7d3e94a5c0b1e21'
const actionId = '69566a40c4e1d2703f8b9a15'
const returnUrl = 'http://bff.test/return'
const attemptOf = { userId: 'user-42', levelName: 'face-auth', externalActionId: 'login-0001', ttlSeconds: 600 }
const deposit = { currency: 'BTC', direction: 'deposit', address: 'bc1qexample', txn: '4e3f' } as const
const card = { name: 'card.jpg', type: 'image/jpeg', bytes: jpeg }
const aboutCard = { idDocType: 'PAYMENT_METHOD', country: 'GBR' }

const outside = (fetch: Outside['fetch'], now = () => startMs): Outside => ({
  ...unlimited,
  baseUrl,
  appToken: 'sbx:simulator.private',
  secretKey: 'simulator-secret-key',
  fetch,
  now,
  log: () => {},
})
const clientOf = (fetch: Outside['fetch'], now?: () => number) =>
  createSumsub({
    ...outside(fetch, now),
    frameOrigin: baseUrl,
    sandbox: true,
    webhook: { secret: 'simulator-webhook-secret', algorithm: 'HMAC_SHA256_HEX' },
  })

// What a well-formed value is, verb by verb. Written apart from the client's own schemas.

const text = v.pipe(v.string(), v.maxLength(1_000))
/** It becomes a segment of a path, where nothing, `.` and `..` would lead elsewhere. */
const id = v.pipe(text, v.regex(/^(?!\.{0,2}$)/))
const imageId = v.pipe(v.string(), v.regex(/^\d{1,20}$/))
const reading = v.strictObject({
  sumsubActionId: id,
  externalActionId: v.nullable(text),
  applicantId: v.nullable(text),
  levelName: v.nullable(text),
  createdAtMs: v.nullable(v.pipe(v.number(), v.safeInteger())),
  docSetTypes: v.nullable(v.array(text)),
  type: v.nullable(text),
  emails: v.array(text),
  accounts: v.array(text),
  sandbox: v.nullable(v.boolean()),
  status: v.picklist(['init', 'pending', 'queued', 'on-hold', 'completed', 'unknown']),
  answer: v.nullable(
    v.strictObject({
      reviewAnswer: v.picklist(reviewAnswers),
      reviewRejectType: v.nullable(v.picklist(['RETRY', 'FINAL'])),
      rejectLabels: v.pipe(v.array(text), v.maxLength(50)),
    }),
  ),
  findings: v.strictObject({
    images: v.array(v.strictObject({ imageId, shows: v.picklist(['card', 'face', 'other']) })),
    card: v.nullable(
      v.strictObject({
        brand: v.nullable(text),
        lastDigits: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/))),
      }),
    ),
    risk: v.null(),
  }),
})
const nothing = v.undefined()

const verbs: Record<string, { call: (sumsub: Sumsub) => Promise<unknown>; gives: v.GenericSchema }> = {
  readAction: { call: (sumsub) => sumsub.readAction(actionId), gives: v.nullable(reading) },
  findAction: { call: (sumsub) => sumsub.findAction(applicantId, 'login-0001'), gives: v.nullable(reading) },
  listActions: { call: (sumsub) => sumsub.listActions(applicantId), gives: v.array(reading) },
  createAction: { call: (sumsub) => sumsub.createAction({ applicantId, ...attemptOf, facts: {} }), gives: reading },
  createPaymentMethodAction: {
    call: (sumsub) =>
      sumsub.createPaymentMethodAction({
        applicantId,
        externalActionId: 'card-0007',
        requireSelfie: true,
        hint: { type: 'bankCard' },
      }),
    gives: reading,
  },
  hintPaymentMethod: { call: (sumsub) => sumsub.hintPaymentMethod(actionId, { type: 'eWallet' }), gives: nothing },
  submitAction: { call: (sumsub) => sumsub.submitAction(actionId), gives: nothing },
  approveAction: { call: (sumsub) => sumsub.approveAction(actionId), gives: nothing },
  rejectAction: { call: (sumsub) => sumsub.rejectAction(actionId, { fraud: ['forgery'] }), gives: nothing },
  mintAccessToken: { call: (sumsub) => sumsub.mintAccessToken(attemptOf), gives: v.pipe(v.string(), v.minLength(8)) },
  mintWebsdkLink: {
    call: (sumsub) => sumsub.mintWebsdkLink({ ...attemptOf, returnUrl }),
    gives: v.pipe(v.string(), v.regex(/^http:\/\/simulator\.test(\/|$)/i)),
  },
  findApplicant: {
    call: (sumsub) => sumsub.findApplicant('user-42'),
    gives: v.nullable(
      v.strictObject({ applicantId: id, email: v.nullable(v.pipe(v.string(), v.email())), approved: v.boolean() }),
    ),
  },
  createApplicant: {
    call: (sumsub) => sumsub.createApplicant({ userId: 'user-42', levelName: 'basic-kyc' }),
    gives: id,
  },
  addImage: { call: (sumsub) => sumsub.addImage(actionId, aboutCard, card), gives: imageId },
  readImage: {
    call: (sumsub) => sumsub.readImage(actionId, '1930457780', 'masked'),
    gives: v.nullable(v.instance(Response)),
  },
  listCurrencies: {
    call: (sumsub) => sumsub.listCurrencies(),
    gives: v.array(v.strictObject({ currency: v.string(), name: v.string(), tokenId: v.string() })),
  },
  checkFunds: {
    call: (sumsub) => sumsub.checkFunds(applicantId, deposit),
    gives: v.strictObject({ reading, sameTransaction: v.boolean(), risk: v.nullable(fundsRisk) }),
  },
  checkFundsAlone: { call: (sumsub) => sumsub.checkFundsAlone(deposit), gives: fundsRisk },
}

// True answers, recorded from the simulator.

type Recorded = { verb: string; status: number; body: unknown }

const record = async () => {
  const recorded: Recorded[] = []
  let verb = ''
  const clock = createClock(startMs)
  const simulator = createSimulator({ baseUrl, now: clock.now, setTimer: clock.setTimer })
  const sumsub = clientOf(async (input, init) => {
    const answer = await simulator.fetch(new Request(input, init))
    const body: unknown = await answer
      .clone()
      .json()
      .catch(() => undefined)
    if (body !== undefined) recorded.push({ verb, status: answer.status, body })
    return answer
  }, clock.now)
  const say = async <T>(name: string, call: Promise<T>) => {
    verb = name
    return call
  }

  const token = await say('mintAccessToken', sumsub.mintAccessToken(attemptOf))
  const green = await createFrame(simulator, baseUrl, token).passCheck()
  await clock.pass(1_000)
  await say('readAction', sumsub.readAction(green))
  await say('findAction', sumsub.findAction(applicantId, 'login-0001'))
  await say('mintWebsdkLink', sumsub.mintWebsdkLink({ ...attemptOf, returnUrl }))
  await say('findApplicant', sumsub.findApplicant('user-42'))
  await say('createApplicant', sumsub.createApplicant({ userId: 'user-42', levelName: 'basic-kyc' }))
  await say('createAction', sumsub.createAction({ applicantId, ...attemptOf, externalActionId: 'new', facts: {} }))
  await say('createAction', sumsub.createAction({ applicantId, ...attemptOf, externalActionId: 'new', facts: {} }))
  const made = await say(
    'createPaymentMethodAction',
    sumsub.createPaymentMethodAction({
      applicantId,
      externalActionId: 'card',
      requireSelfie: false,
      hint: { type: 'bankCard', subType: 'VISA', data: { requiredIdDoc: { number: '400000******0002' } } },
    }),
  )
  await say('addImage', sumsub.addImage(made.sumsubActionId, aboutCard, card))
  await say('addImage', sumsub.addImage(made.sumsubActionId, aboutCard, card).catch(String))
  await say('readImage', sumsub.readImage(made.sumsubActionId, '1', 'masked'))
  await say('submitAction', sumsub.submitAction(made.sumsubActionId))
  await say('approveAction', sumsub.approveAction(made.sumsubActionId).catch(String))
  await say('readAction', sumsub.readAction(made.sumsubActionId))
  await say('listCurrencies', sumsub.listCurrencies())
  await say('checkFunds', sumsub.checkFunds(applicantId, deposit))
  await say('checkFundsAlone', sumsub.checkFundsAlone(deposit))
  simulator.close()
  return recorded
}

// What a broken or bought Sumsub could say instead.

const action = anAction({ state: 'started', attempt: 1, createdAtMs: startMs })
const attempt: Attempt & { startedAtMs: number } = {
  externalActionId: 'login-0001',
  actionId: action.id,
  number: 1,
  nonce: 'nonce',
  levelName: 'face-auth',
  sumsubActionId: actionId,
  startedAtMs: startMs,
}
const member = (value: unknown, ...path: string[]): unknown =>
  path.reduce((at: unknown, name) => {
    const isObject = typeof at === 'object' && at !== null && !Array.isArray(at)
    return isObject && Object.hasOwn(at, name) ? new Map(Object.entries(at)).get(name) : undefined
  }, value)

/** By the contract alone: this one object says yes to exactly our attempt. */
const saysYes = (each: unknown): boolean => {
  const docSets = member(each, 'requiredIdDocs', 'docSets')
  return (
    member(each, 'review', 'reviewStatus') === 'completed' &&
    member(each, 'review', 'reviewResult', 'reviewAnswer') === 'GREEN' &&
    member(each, 'externalActionId') === 'login-0001' &&
    member(each, 'applicantId') === applicantId &&
    member(each, 'review', 'levelName') === 'face-auth' &&
    Array.isArray(docSets) &&
    docSets.some((docSet) => member(docSet, 'idDocSetType') === 'SELFIE')
  )
}
/** Without recursion: some answers are deeper than the stack. */
const someObjectIn = (value: unknown, test: (each: unknown) => boolean): boolean => {
  const left = [value]
  for (let each = left.pop(); each !== undefined; each = left.pop()) {
    if (test(each)) return true
    if (typeof each === 'object' && each !== null)
      left.push(...Object.values(each).filter((inner) => typeof inner === 'object' && inner !== null))
  }
  return false
}
const parsedOr = (bytes: Uint8Array) => {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return parsed
  } catch {
    return undefined
  }
}
const readingsIn = (value: unknown): Reading[] =>
  [value, member(value, 'reading'), ...(Array.isArray(value) ? value : [])].flatMap((each) => {
    const parsed = v.safeParse(reading, each)
    return parsed.success ? [parsed.output] : []
  })
const approves = (read: Reading): boolean => {
  if (mismatch(action, attempt, read, true) !== undefined) return false
  const event = eventOf(read, attempt.number)
  return event !== undefined && move(action, event, startMs + 1_000)?.decision === 'approved'
}

const outcomeOf = async (call: () => Promise<unknown>) => {
  try {
    return { value: await call() }
  } catch (error) {
    return { error }
  }
}

const unhandled: unknown[] = []
const onUnhandled = (reason: unknown) => unhandled.push(reason)
let recorded: Recorded[] = []

beforeAll(async () => {
  process.on('unhandledRejection', onUnhandled)
  recorded = await record()
  // The pause before a repeated GET is drawn; none is needed here.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterAll(() => {
  vi.restoreAllMocks()
  process.off('unhandledRejection', onUnhandled)
})

/** What is answered, and to which call. */
const hostile = fc.record({
  which: fc.nat(),
  otherVerb: fc.option(fc.constantFrom(...Object.keys(verbs)), { freq: 3 }),
  changes: fc.array(change, { maxLength: 3 }),
  damaged: damage,
  place: places,
  otherStatus: status,
  type: contentType,
})
type Hostile = typeof hostile extends fc.Arbitrary<infer T> ? T : never

/** The call that is answered, and with which bytes. */
const answerOf = ({ which, otherVerb, changes, damaged, place, otherStatus, type }: Hostile) => {
  const source = recorded[which % recorded.length]
  const verb = otherVerb ?? source?.verb ?? ''
  const spec = verbs[verb]
  const damageText = damages[damaged]
  if (!source || !spec || !damageText) throw new Error(`nothing recorded for ${verb}`)
  const bytes = damageText(written(changes.reduce(apply, treeOf(source.body))), place)
  const status = otherStatus ?? source.status
  return { verb, spec, bytes, status, headers: { 'content-type': type, date: String(place) } }
}

const jsonHeaders = { 'content-type': 'application/json', date: '' }

/** How many approvals came of it. Throws where one of our promises is broken. */
const approvalsOf = async ({ spec, bytes, status, headers }: ReturnType<typeof answerOf>) => {
  const outcome = await outcomeOf(() => spec.call(clientOf(async () => new Response(bytes, { status, headers }))))
  if ('error' in outcome) {
    if (outcome.error instanceof Refusal && refusalCodes.includes(outcome.error.code)) return 0
    throw outcome.error
  }
  const readings = readingsIn(v.parse(spec.gives, outcome.value))
  const shown = readings.flatMap(({ answer }) => reasonsOf(answer?.rejectLabels ?? []))
  expect(shown.filter((each) => !reasons.includes(each))).toEqual([])
  expect(readings.filter(({ findings }) => holdsCardNumber(findings.card))).toEqual([])
  const approvals = readings.filter(approves).length
  if (approvals > 0) expect(someObjectIn(parsedOr(bytes), saysYes)).toBe(true)
  return approvals
}

const asked = async (given: Hostile) => {
  const answer = answerOf(given)
  const approvals = await approvalsOf(answer).catch((cause: unknown) => {
    const said = new TextDecoder().decode(answer.bytes.subarray(0, 2_000))
    throw new Error(`${answer.verb}, answered ${answer.status} ${said}: ${cause}`, { cause })
  })
  return { verb: answer.verb, approvals }
}

describe('answers that are not as documented', () => {
  test('were recorded for every verb that reads one', () => {
    expect(new Set(recorded.map(({ verb }) => verb)).size).toBeGreaterThanOrEqual(15)
    const green = recorded.find(({ verb }) => verb === 'readAction')
    expect(saysYes(green?.body)).toBe(true)
  })

  const ofAction = `"id":"${actionId}"`
  test.each([
    ['readAction', `{${ofAction},"review":{"reviewStatus":"constructor"}}`],
    ['readAction', `{${ofAction},"review":{"reviewResult":{"reviewAnswer":"RED","rejectLabels":["toString"]}}}`],
    ['readAction', `{${ofAction},"paymentMethod":{"subType":"4000000000000002"}}`],
    ['readAction', `{${ofAction},"paymentSource":{"info":{"paymentSystem":"4000 0000 0000 0002"}}}`],
    ['findAction', '{"list":[{"id":"..","externalActionId":"login-0001"}]}'],
    ['createApplicant', '{"id":""}'],
    ['addImage', '{"imageId":1e999}'],
    ['addImage', '{"imageId":-1}'],
    ['mintAccessToken', JSON.stringify({ token: tokenWith('{"url":{"toString":null}}') })],
    ['mintAccessToken', JSON.stringify({ token: tokenWith('{"url":["http://simulator.test"]}') })],
  ])('%s answered %s', async (verb, text) => {
    const spec = verbs[verb]
    if (!spec) throw new Error(`There is no verb ${verb}.`)
    expect(await approvalsOf({ verb, spec, bytes: bytesOf(text), status: 200, headers: jsonHeaders })).toBe(0)
  })

  test(`${runs} of them, seed ${seed}: a refusal or a well-formed value, and approval by the true one only`, async () => {
    const called = new Set<string>()
    let approvals = 0
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: atOnce, maxLength: atOnce }), async (answers) => {
        for (const outcome of await Promise.all(answers.map(asked))) {
          called.add(outcome.verb)
          approvals += outcome.approvals
        }
      }),
      { numRuns: runs / atOnce, seed },
    )
    expect([...called].sort()).toEqual(Object.keys(verbs).sort())
    expect(approvals).toBeGreaterThan(0)
    expect(Object.keys(Object.prototype)).toEqual([])
    await new Promise((turn) => setImmediate(turn))
    expect(unhandled).toEqual([])
  }, 30_000)
})
