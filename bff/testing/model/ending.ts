import { isOpen } from '../../domain/action.ts'
import { hosts } from './ground.ts'
import { listOwn } from './host-steps.ts'
import { rowOf } from './look-up.ts'
import type { World } from './world.ts'

const minutes = 60_000
const hours = 60 * minutes

/** After a mail server or Sumsub is back, the longest pause between two tries is 2.5 minutes. */
const mailIsOut = (w: World): void => {
  for (const known of w.known) {
    const row = rowOf(w, known)
    const newest = w.snapshot.links
      .filter(({ actionId, purpose }) => actionId === known.id && purpose === 'mail')
      .sort((a, b) => a.number - b.number)
      .at(-1)
    if (!row || row.endedAtMs !== null || row.email === null || !newest || newest.number > 1) continue
    const isOut = w.outside.mails.some(({ messageId }) => messageId.includes(newest.id))
    w.watch.require(isOut, 'I3', () => `the mail that was promised with ${known.id} is not out`)
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

/** The world gets well again, and time goes on with nobody doing anything, until all is over. `step` does and checks. */
export const end = async (w: World, step: (what: () => Promise<unknown>) => Promise<void>): Promise<void> => {
  w.outside.heal()
  w.sumsub.heal()
  w.processes.pardon()
  await step(() => w.processes.revive(true))
  await step(() => w.pass(150_000))
  await step(() => w.pass(150_000))
  mailIsOut(w)
  const lastEndMs = Math.max(w.now(), ...w.snapshot.actions.map(({ expiresAtMs }) => expiresAtMs))
  await step(() => w.pass(lastEndMs - w.now() + minutes + 1))
  await step(() => w.pass(5 * minutes))
  await step(() => w.pass(24 * hours))
  await step(() => w.pass(5 * minutes))
  everythingHasEnded(w)
  await step(() => w.pass(27 * hours))
  everyHostWasTold(w)
  await step(async () => {
    for (const host of hosts.keys()) await listOwn(w, host)
  })
}
