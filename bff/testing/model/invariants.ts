import { isOpen } from '../../domain/action.ts'
import { checkNews } from './news.ts'
import { isApprovedByProof, receiptFits } from './proof.ts'
import { difference, type Snapshot } from './snapshot.ts'
import type { World } from './world.ts'

type Row = Snapshot['actions'][number]

/** Which state may follow which. From every open one a person or a host may end it. */
const mayFollow: Record<string, readonly string[]> = {
  created: ['opened', 'started', 'expired'],
  opened: ['started', 'expired'],
  started: ['submitted', 'in-review', 'opened', 'decided', 'expired'],
  submitted: ['in-review', 'opened', 'decided'],
  'in-review': ['submitted', 'opened', 'decided'],
}

const isStep = (from: Row['state'] | null, to: Row['state']): boolean => {
  if (from === null) return to === 'created'
  return isOpen(from) && (to === from || ['refused', 'cancelled', ...(mayFollow[from] ?? [])].includes(to))
}

/** Versions without a gap, each from where the one before led to; and the last one is what the action is. */
const historyFits = (w: World, row: Row): void => {
  const rows = w.snapshot.audit.filter(({ actionId }) => actionId === row.id).sort((a, b) => a.version - b.version)
  let state: Row['state'] | null = null
  for (const [n, { version, fromState, toState, event }] of rows.entries()) {
    const fits = version === n + 1 && fromState === state && isStep(fromState, toState)
    w.watch.require(fits, 'audit', () => `${row.id}, entry ${n + 1}: ${version} ${event} ${fromState}→${toState}`)
    state = toState
  }
  w.watch.require(
    rows.length === row.version && state === row.state,
    'audit',
    () => `${row.id} is version ${row.version}, ${row.state}; its history has ${rows.length} and ends in ${state}`,
  )
}

const decisionsOf: Record<string, readonly (string | null)[]> = {
  decided: ['approved', 'declined', 'inconclusive'],
  refused: ['refused'],
  cancelled: ['cancelled'],
  expired: ['expired'],
}

/** An end has everything that belongs to it, and before the end there is nothing of it. */
const endFits = (w: World, row: Row): void => {
  const { state, decision, endedAtMs, receipt, email } = row
  const fits = isOpen(state)
    ? decision === null && endedAtMs === null && receipt === null
    : decisionsOf[state]?.includes(decision) === true && endedAtMs !== null && receipt !== null && email === null
  w.watch.require(fits, 'end', () => `${row.id}: ${state} ${decision} ${endedAtMs} ${receipt} ${email}`)
}

const lasting = ['hostId', 'kind', 'userId', 'applicantId', 'operation', 'digest', 'details', 'expiresAtMs'] as const
/** What stays of it when the person is erased. */
const proven = ['hostId', 'kind', 'userId', 'applicantId', 'digest', 'expiresAtMs'] as const
const final = ['state', 'version', 'attempt', 'attemptsLeft', 'decision', 'endedAtMs', 'receipt'] as const

/** What was asked never changes, and nothing of what has ended: I6, I2. */
const staysAsItWas = (w: World, row: Row, before: Row): void => {
  for (const name of row.erasedAtMs === null ? lasting : proven)
    w.watch.require(row[name] === before[name], 'I6', () => `${row.id}: ${name} was ${before[name]}, is ${row[name]}`)
  if (before.endedAtMs === null) return
  for (const name of before.erasedAtMs === row.erasedAtMs ? [...final, 'answer' as const] : final)
    w.watch.require(row[name] === before[name], 'I2', () => `${row.id}: ${name} was ${before[name]}, is ${row[name]}`)
}

/** One holder at the most, and attempts numbered as they were counted: I4. */
const oneOfEach = (w: World, row: Row): void => {
  const holders = w.snapshot.sessions.filter(
    ({ actionId, endedAtMs, expiresAtMs, role }) =>
      actionId === row.id && endedAtMs === null && expiresAtMs > w.now() && role === 'holder',
  )
  w.watch.require(holders.length <= 1, 'I4', () => `${row.id} has ${holders.length} holders`)
  const numbers = w.snapshot.attempts.filter(({ actionId }) => actionId === row.id).map(({ number }) => number)
  const fits = new Set(numbers).size === row.attempt && Math.max(0, ...numbers) === row.attempt && row.attempt <= 3
  w.watch.require(fits, 'attempts', () => `${row.id} is at attempt ${row.attempt}, stored are ${numbers}`)
}

const checkEnd = (w: World, row: Row): void => {
  const known = w.known.find(({ id }) => id === row.id)
  w.watch.figures.count('ended', `${row.decision}`)
  w.watch.figures.count('attempts', `${row.attempt} ${row.decision}`)
  if (!known) return
  receiptFits(w, known, row)
  if (row.decision === 'approved') isApprovedByProof(w, known, row)
}

/** Everything that must be true of the actions after each step, whatever the step was. */
const checkActions = (w: World, before: Snapshot): void => {
  for (const row of w.snapshot.actions) {
    const earlier = before.actions.find(({ id }) => id === row.id)
    if (earlier) staysAsItWas(w, row, earlier)
    historyFits(w, row)
    endFits(w, row)
    if (row.endedAtMs !== null && (earlier?.endedAtMs ?? null) === null) checkEnd(w, row)
  }
}

/** All of it. What was not written since the last time is as right as it was. */
export const checkInvariants = (w: World, before: Snapshot, mustBeUnchanged: boolean): void => {
  const { actions, audit, attempts, sessions } = w.snapshot
  checkNews(w)
  if (actions !== before.actions || audit !== before.audit) checkActions(w, before)
  if (actions !== before.actions || attempts !== before.attempts || sessions !== before.sessions)
    for (const row of actions) oneOfEach(w, row)
  for (const { what, holds } of w.facts) w.watch.require(holds(), 'I3', () => `lost: ${what}`)
  for (const [table, rows] of Object.entries(w.snapshot))
    if (rows !== before[table as keyof Snapshot]) w.watch.forbid(table, JSON.stringify(rows), ['personal'])
  if (mustBeUnchanged) for (const row of difference(before, w.snapshot)) w.watch.violate('I7, I8', row)
}
