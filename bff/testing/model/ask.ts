import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import * as v from 'valibot'
import { answer as asked } from '../../contract/create-action.ts'
import { noteCode } from './codes.ts'
import { hosts, people } from './ground.ts'
import { pick, rowOf } from './look-up.ts'
import type { Ask } from './step.ts'
import type { Known, World } from './world.ts'

const mostActions = 5

/** RFC 8785 and SHA-256 once more, apart from the product's own code. */
const digestOf = (operation: object) =>
  createHash('sha256')
    .update(canonicalize(operation) ?? '')
    .digest('base64url')

const sumsubKind = {
  face: 'face',
  card: 'payment-method',
  'card-and-selfie': 'payment-method',
  funds: 'source-of-funds',
  email: 'email',
} as const

const bodyOf = (w: World, { host, person, kind, mailed, lifeSeconds, amount }: Ask) => {
  const account = `ACCT-${person}-${amount}-canary`
  w.watch.plant('personal', account)
  const operation = {
    type: 'transfer',
    title: `Send ${amount}00.00 EUR to ${account}`,
    lines: [{ label: 'To', value: account }],
    data: { amount: `${amount}00.00`, payee: account, host },
  }
  return {
    kind: sumsubKind[kind],
    user: { id: pick(people, person).id, name: 'Canary Name' },
    operation,
    deliver: mailed ? 'email' : 'link',
    expiresInSeconds: lifeSeconds,
    ...(kind === 'card-and-selfie' && { requireSelfie: true }),
    ...(kind === 'funds' && { sourceOfFunds: { currency: 'BTC', direction: 'withdrawal', address: 'bc1qexample' } }),
  }
}

const post = (w: World, host: number, key: string, body: unknown) =>
  w.host(host, 'POST', '/v1/actions', body, { 'Idempotency-Key': key })

/** A host asks; or asks once more, or something else under a key that was used. */
export const ask = async (w: World, step: Ask): Promise<void> => {
  if (w.known.length > 0 && (step.key !== 'new' || w.known.length >= mostActions)) return askAgain(w, step)
  const body = bodyOf(w, step)
  const key = `key-${w.nextNumber()}`
  const response = await post(w, step.host, key, body)
  if (response.status !== 201 || step.kind === 'email') return
  const answer = await response.text()
  const action = v.parse(asked, JSON.parse(answer))
  const known: Known = {
    id: action.id,
    host: step.host,
    person: step.person,
    kind: step.kind,
    key,
    body,
    answer,
    digest: digestOf(body.operation),
    mailTo: step.mailed && step.kind !== 'funds' ? pick(people, step.person).email : null,
    expiresAtMs: Date.parse(action.expiresAt),
    codes: [],
    handed: [],
    tokens: [],
    isErased: false,
  }
  w.known.push(known)
  noteCode(w, known, action.link.url)
  w.watch.figures.count('asked', step.kind)
  w.watch.require(action.digest === known.digest, 'I6', () => `answered digest ${action.digest}, not ${known.digest}`)
  w.facts.push({
    what: `asked for ${action.id}`,
    holds: () => {
      const row = rowOf(w, known)
      return row?.digest === known.digest && row.hostId === hosts[known.host]?.id && row.userId === body.user.id
    },
  })
}

const askAgain = async (w: World, step: Ask): Promise<void> => {
  const known = pick(w.known, step.amount)
  if (known.isErased) return
  const body = step.key === 'changed' ? bodyOf(w, { ...step, amount: 9 }) : known.body
  const response = await post(w, known.host, known.key, body)
  const answer = await response.text()
  if (step.key === 'changed')
    return w.watch.require(response.status === 422, 'idempotency', () => `a changed body was answered: ${answer}`)
  w.watch.require(answer === known.answer, 'idempotency', () => `asked again, answered ${answer} after ${known.answer}`)
}
