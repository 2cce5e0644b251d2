import type { ActionView } from '../contract/action-view.ts'
import type { HostAction } from '../contract/create-action.ts'
import type { Deps } from '../deps.ts'
import { type Action, isOpen } from '../domain/action.ts'
import { reasonsOf } from '../domain/reasons.ts'

const iso = (ms: number) => new Date(ms).toISOString()

const hostOf = ({ config }: Deps, action: Action) => config.hosts.find(({ id }) => id === action.hostId)

/** What the person's browser gets of an action: hand-picked, with reasons of ours in place of Sumsub's labels. */
export const viewOf = (deps: Deps, action: Action): ActionView => {
  const host = hostOf(deps, action)
  const consent = host?.consent
  return {
    id: action.id,
    version: action.version,
    state: action.state,
    kind: action.kind,
    host: { name: host?.name ?? action.hostId, look: null },
    person: null,
    operation: { type: action.operation.type, title: action.operation.title, lines: action.operation.lines },
    expiresAt: iso(action.expiresAtMs),
    attemptsLeft: action.attemptsLeft,
    consent:
      consent && action.consentVersion !== consent.version
        ? { version: consent.version, policyUrl: consent.policyUrl ?? null }
        : null,
    answer: action.answer && {
      reviewAnswer: action.answer.reviewAnswer,
      canRetry: action.state === 'opened',
      reasons: reasonsOf(action.answer.rejectLabels),
    },
    onHold: action.onHold,
    decision: action.decision,
    card:
      action.findings?.card || hasCardPicture(action)
        ? { ...noCard, ...action.findings?.card, hasPicture: hasCardPicture(action) }
        : null,
    funds: fundsOf(action),
    returnUrl: action.returnUrl,
    locale: action.locale,
    role: 'holder',
    matchCode: null,
    hostedPage: true,
    sandbox: deps.config.sandbox,
  }
}

const noCard = { brand: null, lastDigits: null }
const hasCardPicture = ({ findings }: Action) => findings?.images.some(({ shows }) => shows === 'card') ?? false

const fundsOf = ({ details, findings }: Action): ActionView['funds'] => {
  const { sourceOfFunds: funds } = details
  if (!funds || !findings?.risk) return null
  const { currency, direction, address, txn } = funds
  return { currency, direction, address, txn: txn ?? null, risk: findings.risk }
}

/** What the host gets of its own action. */
export const hostViewOf = (action: Action): HostAction => ({
  id: action.id,
  kind: action.kind,
  state: action.state,
  version: action.version,
  user: { id: action.userId },
  operation: action.operation,
  digest: action.digest,
  decision: action.decision,
  answer: action.answer,
  attemptsLeft: action.attemptsLeft,
  createdAt: iso(action.createdAtMs),
  expiresAt: iso(action.expiresAtMs),
  endedAt: isOpen(action.state) || action.endedAtMs === null ? null : iso(action.endedAtMs),
  images: action.findings?.images ?? [],
  card: action.findings?.card ?? null,
  risk: action.findings?.risk ?? null,
})
