import type { Harness } from '../harness.ts'
import type { Elsewhere } from './changes.ts'
import { type Asked, answerAbout, askFor, funds, pass, startGround, trueAnswer } from './ground.ts'
import type { Json } from './places.ts'
import { jsonResponse, type Stand } from './trial.ts'

/** A check that Sumsub finds GREEN, the moment before we look; and what else Sumsub could truly say. */
export type Road = Stand & { truth: Json; elsewhere: Elsewhere }

/** What else the vendor says in the places that decide. */
const words = {
  type: ['selfieAuth', 'paymentMethod'],
  'review.reviewStatus': ['init', 'pending', 'prechecked', 'queued', 'onHold', 'awaitingUser', 'awaitingService'],
  'review.reviewResult.reviewAnswer': ['RED', 'YELLOW', 'ERROR', 'IGNORED'],
  'review.levelName': ['face-auth', 'card-capture', 'email-check', 'questionnaire', 'basic-kyc'],
  'requiredIdDocs.docSets[].idDocSetType': ['SELFIE', 'SELFIE2', 'PAYMENT_METHODS', 'IDENTITY', 'QUESTIONNAIRE'],
  'input.cryptoTxnInfo.currency': ['ETH'],
  'input.cryptoTxnInfo.direction': ['withdrawal'],
  'input.cryptoTxnInfo.tokenId': ['usdt'],
}

const hourMs = 3_600_000
export const inList = (text: string) => `{"list":{"items":[${text}],"totalItems":1}}`
const isList = (path: string) => path.includes('/applicantActions/-;applicantId=')

/** Three attempts that are not meant: of somebody else, of an hour ago, and the one before, which was RED. */
const othersOf = async (h: Harness, what: Asked): Promise<Record<string, Json>> => {
  const another = await pass(h, (await askFor(h, what, 'user-43')).browser)
  const older = await pass(h, (await askFor(h, what)).browser)
  const otherKind = await pass(h, (await askFor(h, what === 'face' ? 'card' : 'face')).browser)
  return {
    'another person': await answerAbout(h, another),
    'an older action': await answerAbout(h, older),
    'another kind': await answerAbout(h, otherKind),
  }
}

/** `known`: read by Sumsub's id; `found`: in the list, since nobody has told that id; `list`: all of that list. */
export const roadOf = async (what: Exclude<Asked, 'funds'>, by: 'known' | 'found' | 'list'): Promise<Road> => {
  const h = await startGround()
  const others = await othersOf(h, what)
  await h.clock.pass(hourMs)
  const { action, browser } = await askFor(h, what)
  const before = await answerAbout(h, await pass(h, browser, 'red-retry'))
  await h.pass(10_000)
  await h.clock.pass(hourMs / 4)
  const sumsubActionId = await pass(h, browser)
  const attempt = await h.deps.store.readAttempt(action.id, 2)
  const id = by === 'known' ? sumsubActionId : null
  await h.deps.store.noteAttempt(attempt?.externalActionId ?? '', { sumsubActionId: id })
  return {
    h,
    actionId: action.id,
    browser,
    job: 'read-upstream',
    answering: async ({ method, path }, said) => {
      if (method !== 'GET' || (by !== 'known' && !isList(path))) return undefined
      const answer = said()
      const isWrapped = isList(path) && by !== 'list' && answer.ok
      return isWrapped ? jsonResponse(inList(await answer.text())) : answer
    },
    truth: await answerAbout(h, sumsubActionId),
    elsewhere: { others: { ...others, 'the attempt before': before }, words },
  }
}

/** `asked`: the answer to the very question; `known`: a person at Sumsub had to look, and it is read again. */
export const fundsRoad = async (by: 'asked' | 'known'): Promise<Road> => {
  const h = await startGround()
  const applicantOf = async (userId: string) => (await h.deps.sumsub.findApplicant(userId))?.applicantId ?? ''
  const [ann, ben] = [await applicantOf('user-42'), await applicantOf('user-43')]
  const check = (applicantId: string, different: object = {}) =>
    trueAnswer(h, () => h.deps.sumsub.checkFunds(applicantId, { ...funds, ...different }))
  const others = {
    'another person': await check(ben),
    'another transaction': await check(ann, { txn: '4e40', address: 'bc1qother' }),
    'an older action': await check(ann),
    'another kind': await answerAbout(h, await pass(h, (await askFor(h, 'face')).browser)),
  }
  await h.clock.pass(hourMs)
  const { action, browser } = await askFor(h, 'funds')
  if (by === 'known') h.simulator.control.planOutcome({ externalUserId: 'user-42', outcome: 'on-hold' })
  else h.simulator.control.addFault({ method: 'POST', path: '/resources/applicantActions/*', status: 500, times: 1 })
  await h.pass(0)
  const attempt = await h.deps.store.readAttempt(action.id, 1)
  const id = attempt?.sumsubActionId ?? null
  if (id !== null) h.simulator.control.review({ externalUserId: 'user-42', outcome: 'green' })
  return {
    h,
    actionId: action.id,
    browser,
    job: 'check-funds',
    answering: ({ path }, said) => (/\/(cryptoSourceOfFunds|one)$/.test(path) ? said() : undefined),
    truth: id === null ? await check(ann) : await answerAbout(h, id),
    elsewhere: { others, words },
  }
}
