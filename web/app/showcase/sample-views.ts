import type { ActionView } from '#contract/action-view.ts'
import { type OperationType, operationTypes } from '#contract/operation-types.ts'
import { type Kind, kinds, type Reason, reasons, type State } from '#contract/words.ts'
import type { Outcome } from '../../features/answer/outcome-of.ts'
import { longOperation, sampleOperations } from './sample-operations.ts'

export type Views = Readonly<Record<string, ActionView>>

/** Ends some time after it is looked at, so that the page has a time to speak of. */
const soon = () => new Date(Date.now() + 28.5 * 60_000).toISOString()

export const opened: ActionView = {
  id: 'act_sample',
  version: 2,
  state: 'opened',
  kind: 'face',
  host: { name: 'Demo Bank', look: null },
  person: 'A•• E••••••',
  operation: { type: 'transfer', ...sampleOperations.transfer },
  expiresAt: soon(),
  attemptsLeft: 3,
  consent: null,
  answer: null,
  onHold: false,
  decision: null,
  card: null,
  funds: null,
  returnUrl: 'https://bank.example/orders/42',
  locale: null,
  role: 'holder',
  matchCode: null,
  hostedPage: true,
  sandbox: true,
}

const answered = (reviewAnswer: 'GREEN' | 'YELLOW' | 'RED' | 'ERROR', given: Reason[] = []) => ({
  answer: { reviewAnswer, canRetry: false, reasons: given },
})

export const submitted: ActionView = { ...opened, version: 4, state: 'submitted' }
export const approved: ActionView = {
  ...opened,
  version: 6,
  state: 'decided',
  decision: 'approved',
  ...answered('GREEN'),
}
const retry = (...given: Reason[]): ActionView => ({
  ...opened,
  version: 5,
  attemptsLeft: 2,
  answer: { reviewAnswer: 'RED', canRetry: true, reasons: given },
})

/** By state. `started` has a document of its own, with Sumsub's frame in it: of that page the parts are shown. */
const byState: Record<Exclude<State, 'started'>, ActionView> = {
  created: { ...opened, version: 1, state: 'created' },
  opened,
  submitted,
  'in-review': { ...submitted, state: 'in-review', onHold: true },
  decided: approved,
  refused: { ...opened, state: 'refused', decision: 'refused' },
  expired: { ...opened, state: 'expired', decision: 'expired' },
  cancelled: { ...opened, state: 'cancelled', decision: 'cancelled' },
}

const byOutcome: Record<Outcome, ActionView> = {
  approved,
  declined: { ...approved, decision: 'declined', ...answered('RED', ['unspecified']) },
  retry: retry('face-not-matched', 'picture-unclear'),
  inconclusive: { ...approved, decision: 'inconclusive', ...answered('YELLOW') },
  failed: { ...approved, decision: 'inconclusive', ...answered('ERROR', ['try-later']) },
  refused: byState.refused,
  expired: byState.expired,
  cancelled: byState.cancelled,
}

const funds: ActionView['funds'] = {
  currency: 'BTC',
  direction: 'deposit',
  address: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  txn: '4e3f0c9be1d1f0a7',
  risk: { riskScore: 0.27, signals: { exchange_licensed: 0.61, mixer: 0.05, wallet: 0.34, atm: 0, sanctions: null } },
}

/** What a kind of check brings along. */
const byKind: Record<Kind, Partial<ActionView>> = {
  face: {},
  'payment-method': {
    operation: { type: 'payout-change', ...sampleOperations['payout-change'] },
    card: { brand: 'Visa', lastDigits: '4242', hasPicture: false },
  },
  email: { operation: { type: 'password', ...sampleOperations.password } },
  questionnaire: { operation: { type: 'limit', ...sampleOperations.limit } },
  'source-of-funds': { operation: { type: 'withdrawal', ...sampleOperations.withdrawal }, funds },
}

/** Each of a closed list, by its name. */
const each = <Name extends string>(names: readonly Name[], prefix: string, view: (name: Name) => ActionView): Views =>
  Object.fromEntries(names.map((name) => [`${prefix}-${name}`, view(name)]))

const asked = (type: OperationType): ActionView => ({ ...opened, operation: { type, ...sampleOperations[type] } })
const ofKind = (kind: Kind, view: ActionView): ActionView => ({ ...view, kind, ...byKind[kind] })
const before = (kind: Kind): ActionView => ({ ...ofKind(kind, opened), card: null, funds: null })

const consent = { version: '2026-11', policyUrl: 'https://bank.example/privacy' }
const pagesOfKind = kinds.filter((kind) => kind !== 'source-of-funds')

export const confirmViews: Views = {
  ...each(operationTypes, 'confirm', asked),
  ...each(pagesOfKind, 'confirm', before),
  'confirm-consent': { ...opened, consent },
  'confirm-long': { ...opened, operation: longOperation, consent, host: { ...opened.host, name: 'B'.repeat(80) } },
  'confirm-bare': { ...opened, operation: { type: 'x', title: 'Go on', lines: [] }, person: null, returnUrl: null },
}

export const waitingViews: Views = {
  ...each(kinds, 'waiting', (kind) => ({ ...ofKind(kind, submitted), card: null, funds: null })),
  'waiting-on-hold': byState['in-review'],
}

export const answerViews: Views = {
  ...each(Object.keys(byOutcome) as Outcome[], 'answer', (outcome) => byOutcome[outcome]),
  ...each(kinds, 'answer-approved', (kind) => ofKind(kind, approved)),
  ...each(reasons, 'answer-retry', (reason) => retry(reason)),
  'answer-last-try': { ...retry('picture-unclear'), attemptsLeft: 1 },
  'answer-without-return': { ...approved, returnUrl: null },
  'answer-long': { ...byOutcome.declined, operation: longOperation },
}

export const stateViews: Views = each(Object.keys(byState) as (keyof typeof byState)[], 'state', (s) => byState[s])
