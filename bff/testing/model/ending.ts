import { inAttempt, isOpen } from '../../domain/action.ts'
import { hosts } from './ground.ts'
import { listOwn } from './host-steps.ts'
import { rowOf } from './look-up.ts'
import type { World } from './world.ts'

const minutes = 60_000
const hours = 60 * minutes

/** After a mail server is back, the longest pause between two tries is 2.5 minutes: I3. */
const mailIsOut = (w: World): void => {
  for (const { kind, doneAtMs, key } of w.snapshot.jobs)
    w.watch.require(kind !== 'send-mail' || doneAtMs !== null, 'I3', () => `mail is not out: ${key}`)
  for (const { id, mailTo } of w.known) {
    const first = w.snapshot.links.find(({ actionId, number }) => actionId === id && number === 1)
    const isOut = w.outside.mails.some(({ messageId }) => messageId.includes(first?.id ?? ''))
    const isOfUse = mailTo !== null && first?.replacedAtMs === null && rowOf(w, { id })?.endedAtMs === null
    w.watch.require(isOut || !isOfUse, 'I3', () => `the mail that was promised with ${id} is not out`)
  }
}

/** What Sumsub has said of an attempt is known here after the longest pause between two looks, webhooks or not: T28. */
const everyAnswerIsRead = async (w: World): Promise<void> => {
  // By a clock that is off, an action at Sumsub may look older than the operation.
  if (w.mostSkewMs() > 0) return
  for (const { id, attempt, state, applicantId, kind } of w.snapshot.actions) {
    if (!inAttempt(state) || kind === 'source-of-funds') continue
    const { externalActionId = '' } =
      w.snapshot.attempts.find((each) => each.actionId === id && each.number === attempt) ?? {}
    const reading = await w.processes.sumsub()?.findAction(applicantId, externalActionId)
    w.watch.require(reading?.status !== 'completed', 'T28', () => `${id} is ${state}; Sumsub has long answered`)
  }
}

/** Within its time, the grace for what was handed in, and one look: I11. */
const everythingHasEnded = (w: World): void => {
  for (const row of w.snapshot.actions)
    w.watch.require(!isOpen(row.state), 'I11', () => `${row.id} never ends: ${row.state} at ${row.expiresAtMs}`)
}

/** The host has heard of it at least once: I5. */
const everyHostWasTold = (w: World): void => {
  const taken = new Set(w.outside.callbacks.filter((each) => each.taken).map(({ body }) => JSON.parse(body).data.id))
  for (const { id, decision } of w.snapshot.actions)
    w.watch.require(taken.has(id), 'I5', () => `its host was never told that ${id} is ${decision}`)
}

/** But what is to be forgotten in its time. */
const nothingIsLeft = (w: World): void => {
  for (const { kind, doneAtMs, key } of w.snapshot.jobs)
    w.watch.require(kind === 'forget' || doneAtMs !== null, 'I11', () => `${key} goes on for ever`)
}

/** The world gets well again, and time goes on with nobody doing anything, until all is over. `step` does and checks. */
export const end = async (w: World, step: (what: () => Promise<unknown>) => Promise<void>): Promise<void> => {
  w.outside.heal()
  w.sumsub.heal()
  // One may have died of the last look at everything.
  w.processes.bury()
  w.processes.pardon()
  await step(() => w.processes.revive(true))
  for (let times = 0; times < 3; times++) await step(() => w.pass(150_000))
  mailIsOut(w)
  await everyAnswerIsRead(w)
  const lastEndMs = Math.max(w.now(), ...w.snapshot.actions.map(({ expiresAtMs }) => expiresAtMs))
  await step(() => w.pass(lastEndMs - w.now() + minutes + 1))
  await step(() => w.pass(5 * minutes))
  await step(() => w.pass(24 * hours))
  await step(() => w.pass(5 * minutes))
  everythingHasEnded(w)
  await step(() => w.pass(27 * hours))
  everyHostWasTold(w)
  nothingIsLeft(w)
  await step(async () => {
    for (const host of hosts.keys()) await listOwn(w, host)
  })
}
