import type { Context } from 'hono'
import type { ActionView } from '../contract/action-view.ts'
import type { HostAction } from '../contract/create-action.ts'
import type { Deps } from '../deps.ts'
import { type Action, isOpen } from '../domain/action.ts'
import { maskedMail, maskedName } from '../domain/masked.ts'
import { reasonsOf } from '../domain/reasons.ts'
import type { Session } from '../domain/session.ts'
import { lookOf } from '../look.ts'
import { clearCache } from './session.ts'

const iso = (ms: number) => new Date(ms).toISOString()

const hostOf = ({ config }: Deps, action: Action) => config.hosts.find(({ id }) => id === action.hostId)

/**
 * Answers with the action as this screen may show it. Once it has ended, what the browser keeps goes with it: clearing
 * takes a browser with a full cache a second or two, so the one answer that a person waits for goes without
 * (`read-result`). Nothing of a person is ever kept by name: all of it is sent as `no-store`.
 */
export const showAction = (c: Context, deps: Deps, action: Action, session: Pick<Session, 'role' | 'matchCode'>) => {
  if (!isOpen(action.state)) clearCache(c)
  return c.json(viewOf(deps, action, session))
}

/** The consent that the host asks for and that is not on record yet. */
export const missingConsent = (deps: Deps, action: Action): ActionView['consent'] => {
  const consent = hostOf(deps, action)?.consent
  if (!consent || action.consentVersion === consent.version) return null
  return { version: consent.version, policyUrl: consent.policyUrl ?? null }
}

/** What the person's browser gets of an action: hand-picked, with reasons of ours in place of Sumsub's labels. */
export const viewOf = (
  deps: Deps,
  action: Action,
  { role, matchCode }: Pick<Session, 'role' | 'matchCode'>,
): ActionView => {
  const host = hostOf(deps, action)
  return {
    id: action.id,
    version: action.version,
    state: action.state,
    kind: action.kind,
    host: { name: host?.name ?? action.hostId, look: host ? lookOf(host) : null },
    person: personOf(action),
    operation: { type: action.operation.type, title: action.operation.title, lines: action.operation.lines },
    expiresAt: iso(action.expiresAtMs),
    attemptsLeft: action.attemptsLeft,
    consent: missingConsent(deps, action),
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
    role,
    matchCode,
    hostedPage: host?.hostedPage ?? false,
    sandbox: deps.config.sandbox,
  }
}

const personOf = ({ details, email }: Action): string | null => {
  if (details.name) return maskedName(details.name)
  return email && maskedMail(email)
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
  operation: action.erasedAtMs === null ? action.operation : null,
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
  erasedAt: action.erasedAtMs === null ? null : iso(action.erasedAtMs),
})
