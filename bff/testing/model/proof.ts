import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import * as v from 'valibot'
import { hosts, levels, people } from './ground.ts'
import { pick } from './look-up.ts'
import type { Snapshot } from './snapshot.ts'
import type { Proof } from './sumsub-line.ts'
import type { Known, World } from './world.ts'

type Row = Snapshot['actions'][number]

const claims = v.looseObject({
  aud: v.string(),
  sub: v.string(),
  jti: v.string(),
  digest: v.string(),
  decision: v.string(),
  nonce: v.nullable(v.string()),
  externalActionId: v.nullable(v.string()),
  sumsubActionId: v.nullable(v.string()),
})

const isSigned = (receipt: string, keys: readonly JsonWebKey[]): boolean => {
  const [header = '', payload = '', signature = ''] = receipt.split('.')
  const bytes = Buffer.from(signature, 'base64url')
  return keys.some((key) =>
    verify(null, Buffer.from(`${header}.${payload}`), createPublicKey({ key, format: 'jwk' }), bytes),
  )
}

const claimsOf = (receipt: string) =>
  v.parse(claims, JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString()))

/** The receipt is ours, and speaks of this action, its operation and its decision: I5, I6. */
export const receiptFits = (w: World, known: Known, row: Row): void => {
  const receipt = row.receipt ?? ''
  const { aud, sub, jti, digest, decision } = claimsOf(receipt)
  w.watch.require(isSigned(receipt, w.receiptKeys), 'I6', () => `the receipt of ${row.id} is not signed: ${receipt}`)
  w.watch.require(
    aud === hosts[known.host]?.id && sub === row.userId && jti === row.id && digest === known.digest,
    'I6',
    () => `the receipt of ${row.id} says ${aud} ${sub} ${jti} ${digest}`,
  )
  w.watch.require(decision === row.decision, 'I5', () => `${row.id} is ${row.decision}, its receipt says ${decision}`)
}

/** We were given this very answer, for this very attempt, and what it is about was handed in before the end: I1. */
export const isApprovedByProof = (w: World, known: Known, row: Row): void => {
  const { nonce, externalActionId, sumsubActionId, digest } = claimsOf(row.receipt ?? '')
  const proof = w.sumsub.proofs.find(
    (each) => each.sumsubActionId === sumsubActionId && isProofOf(each, known, row, externalActionId),
  )
  w.watch.require(proof !== undefined, 'I1', () => `${row.id} is approved, and nothing that was read says so`)
  const lateMs = proof ? proof.submittedAtMs - row.expiresAtMs - w.mostSkewMs() : 0
  w.watch.require(lateMs <= 60_000, 'T54', () => `${row.id} is approved for what came ${lateMs} ms after its end`)
  const committed = createHash('sha256').update(`${digest}.${nonce}`).digest('base64url')
  const attempt = w.snapshot.attempts.find((each) => each.actionId === row.id && each.number === row.attempt)
  w.watch.require(
    known.kind === 'funds' || (externalActionId === committed && attempt?.externalActionId === committed),
    'I6',
    () => `${row.id} was approved for ${externalActionId}, its operation commits to ${committed}`,
  )
}

const isProofOf = (proof: Proof, known: Known, row: Row, externalActionId: string | null): boolean => {
  const isPersons = proof.applicantId === pick(people, known.person).applicantId
  if (known.kind === 'funds') return isPersons
  const { levelName, docSetTypes } = levels[known.kind]
  return (
    isPersons &&
    proof.externalActionId === externalActionId &&
    proof.levelName === levelName &&
    docSetTypes.every((type) => proof.docSetTypes.includes(type)) &&
    proof.sandboxMode !== false &&
    proof.createdAtMs >= row.createdAtMs - 120_000
  )
}
