import * as v from 'valibot'
import { type ActionView, actionView } from '../../contract/action-view.ts'
import { knownOf, pick, rowOf } from './look-up.ts'
import type { Device, World } from './world.ts'

/** A page that waits, from where it stands, for anything newer. */
export type Held = { device: Device; actionId: string; since: number; isAnswered: boolean; answer: Promise<void> }

/** What a page shows is what is stored: I9. */
export const lookAt = async (w: World, device: Device): Promise<void> => {
  if (device.actionId === null) return
  const response = await device.browser.get('/api/action')
  if (response.status === 401) device.actionId = null
  if (response.status !== 200) return
  const view = v.parse(actionView, await response.json())
  const known = knownOf(w, view.id)
  const row = known && rowOf(w, known)
  if (!row) return w.watch.violate('I9', `a page shows ${view.id}, which nobody asked for`)
  const stored = {
    version: row.version,
    state: row.state,
    decision: row.decision,
    attemptsLeft: row.attemptsLeft,
    onHold: row.onHold === 1,
    expiresAt: new Date(row.expiresAtMs).toISOString(),
    lines: JSON.stringify(JSON.parse(row.operation).lines),
  }
  const shown = shownOf(view)
  for (const key of Object.keys(stored) as (keyof typeof stored)[])
    w.watch.require(shown[key] === stored[key], 'I9', () => `${key} is ${stored[key]}, a page shows ${shown[key]}`)
  w.watch.figures.count('looked at', row.state)
}

/** One device after the other, where there is something new to be seen. */
export const glance = async (w: World, n: number): Promise<void> => {
  const device = pick(w.devices, n)
  const row = rowOf(w, { id: device.actionId ?? '' })
  if (!row || `${row.id} ${row.version}` === device.seen) return
  device.seen = `${row.id} ${row.version}`
  await lookAt(w, device)
}

const shownOf = ({ version, state, decision, attemptsLeft, onHold, expiresAt, operation }: ActionView) => ({
  version,
  state,
  decision,
  attemptsLeft,
  onHold,
  expiresAt,
  lines: JSON.stringify(operation.lines),
})

/** Only where there is one process: what another one changes is announced by PostgreSQL, which is tested elsewhere. */
export const wait = (w: World, device: Device): void => {
  const known = knownOf(w, device.actionId)
  const row = known && rowOf(w, known)
  if (w.processCount > 1 || !row || row.endedAtMs !== null) return
  const held: Held = { device, actionId: row.id, since: row.version, isAnswered: false, answer: Promise.resolve() }
  const answered = () => {
    held.isAnswered = true
  }
  held.answer = device.browser.get(`/api/result?since=${row.version}&waitMs=25000`).then(answered, answered)
  w.held.push(held)
}

const turns = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise<void>((done) => setImmediate(done))
}
const patienceTurns = 400

/** Whoever waited has been answered by now, if there is anything new. */
export const answeredWaits = async (w: World): Promise<void> => {
  for (const held of w.held) {
    const row = rowOf(w, { id: held.actionId })
    if (!row || row.version <= held.since) continue
    await Promise.race([held.answer, turns(patienceTurns)])
    w.watch.require(
      held.isAnswered,
      'I9',
      () => `a page that waits from version ${held.since} sleeps over ${row.version}`,
    )
    w.watch.figures.count('held reads', row.state)
  }
  w.held = w.held.filter(({ isAnswered }) => !isAnswered)
}
