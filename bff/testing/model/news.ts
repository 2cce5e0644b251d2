import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import type { Mail } from '../../deps.ts'
import { noteCode } from './codes.ts'
import { hosts } from './ground.ts'
import { knownOf, rowOf } from './look-up.ts'
import type { Callback } from './outside.ts'
import { mustBeKept } from './outside-steps.ts'
import type { World } from './world.ts'

const told = v.object({
  type: v.literal('action.ended'),
  timestamp: v.string(),
  data: v.object({
    id: v.string(),
    state: v.string(),
    decision: v.string(),
    digest: v.string(),
    version: v.number(),
  }),
})

/** Signed as the host can check, about an action of its own, and the same each time: I5, I12. */
const callbackFits = (w: World, { host, headers, body }: Callback): void => {
  const { data } = v.parse(told, JSON.parse(body))
  const row = rowOf(w, data)
  const said = `${data.state} ${data.decision} ${data.digest} ${data.version}`
  const stored = `${row?.state} ${row?.decision} ${row?.digest} ${row?.version}`
  w.watch.require(said === stored, 'I5', () => `told ${said} of ${data.id}, stored is ${stored}`)
  w.watch.require(row?.hostId === hosts[host]?.id, 'I12', () => `host ${host} was told of ${row?.hostId}'s ${data.id}`)
  const id = headers.get('webhook-id') ?? ''
  const first = w.told.get(data.id)
  w.told.set(data.id, first ?? `${id} ${body}`)
  w.watch.require(first === undefined || first === `${id} ${body}`, 'I5', () => `told ${id} ${body} after ${first}`)
  w.watch.figures.count('told', first === undefined ? 'first' : 'again')
  w.watch.require(signaturesOf(host, headers, body), 'callback', () => `no signature of ${body} fits`)
}

const signaturesOf = (host: number, headers: Headers, body: string): boolean => {
  const secret = Buffer.from(hosts[host]?.callbackSecret.slice('whsec_'.length) ?? '', 'base64')
  const signed = `${headers.get('webhook-id')}.${headers.get('webhook-timestamp')}.${body}`
  const signature = `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`
  return headers.get('webhook-signature')?.split(' ').includes(signature) === true
}

/** To the person's own address, with a link of their own action. */
const mailFits = (w: World, { to, text, messageId }: Mail): void => {
  const link = w.snapshot.links.find(({ id }) => messageId.includes(id))
  const known = knownOf(w, link?.actionId ?? null)
  if (!known) return
  w.watch.require(to === known.mailTo, 'I12', () => `mail about ${known.id} went to ${to}, not ${known.mailTo}`)
  noteCode(w, known, text.match(/http\S+#\S+/)?.[0] ?? '')
  w.watch.figures.count('mailed', link?.number === 1 ? 'first link' : 'fresh link')
}

const logLine = v.looseObject({ event: v.string(), why: v.optional(v.array(v.string()), []) })
/** Why a job may fail here: what was made to fail, and nothing that nobody thought of. */
const expected = /^(Refusal|Error|StoreDown)\b/

const lineFits = (w: World, line: string): void => {
  const { event, why } = v.parse(logLine, JSON.parse(line))
  w.watch.forbid('the log', line)
  w.watch.figures.count('logged', event)
  w.watch.require(!event.startsWith('job-') || expected.test(why[0] ?? ''), 'log', () => line)
}

/** Whatever has reached somebody since the last step, held against what is stored. */
export const checkNews = (w: World): void => {
  for (const line of w.logged.splice(0)) lineFits(w, line)
  for (const mail of w.outside.mails.slice(w.seen.mails)) mailFits(w, mail)
  for (const callback of w.outside.callbacks.slice(w.seen.callbacks)) callbackFits(w, callback)
  for (const body of w.taken.splice(0)) mustBeKept(w, body)
  w.seen = { mails: w.outside.mails.length, callbacks: w.outside.callbacks.length }
  for (const { to, id, version, state, decision } of w.watch.views.splice(0)) {
    const entry = w.snapshot.audit.find((each) => each.actionId === id && each.version === version)
    w.watch.require(entry?.toState === state, 'I9', () => `${to} said ${state} of ${id}, it was ${entry?.toState}`)
    const isSo = decision === null || decision === rowOf(w, { id })?.decision
    w.watch.require(isSo, 'I9', () => `${to} said ${decision} of ${id}`)
  }
}
