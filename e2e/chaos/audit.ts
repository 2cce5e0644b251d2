import * as v from 'valibot'
import { demoCredentials } from '../demo-credentials.ts'
import type { Ledger } from './ledger.ts'
import { persistently } from './persistent.ts'
import type { World } from './world.ts'

const kept = v.object({ id: v.string(), digest: v.string(), decision: v.nullable(v.string()) })
const receiptBody = v.object({ receipt: v.string() })
const claims = v.object({
  jti: v.string(),
  digest: v.string(),
  decision: v.string(),
  reviewAnswer: v.nullable(v.string()),
})

const deliveredWithinMs = 30_000

/** After everything: what was acknowledged is there, as it was acknowledged, and the host was told just that. */
export const audit = async (world: World, ledger: Ledger): Promise<string[]> => {
  const faults: string[] = []
  const { web } = world.stack.urls
  const headers = { Authorization: `Bearer ${demoCredentials.hostKey}` }

  for (const entry of ledger.entries) {
    const response = await persistently(() => fetch(`${web}/v1/actions/${entry.id}`, { headers }))
    if (!response.ok) {
      faults.push(`action ${entry.id} was acknowledged and is gone (${response.status})`)
      continue
    }
    const action = v.parse(kept, await response.json())
    if (action.digest !== entry.digest) faults.push(`action ${entry.id} has another digest`)
    if (entry.decision !== null && action.decision !== entry.decision)
      faults.push(`action ${entry.id} was ${entry.decision} and is ${action.decision}`)
    if (entry.decision === null) continue
    const { receipt } = v.parse(
      receiptBody,
      await (await persistently(() => fetch(`${web}/v1/actions/${entry.id}/receipt`, { headers }))).json(),
    )
    const payload = Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString('utf8')
    const { jti, digest, decision } = v.parse(claims, JSON.parse(payload))
    if (jti !== entry.id || digest !== entry.digest || decision !== entry.decision)
      faults.push(`the receipt of ${entry.id} says something else`)
  }

  await untilDelivered(world, ledger)
  faults.push(...world.bank.faults())
  const told = new Map(world.bank.deliveries.map(({ actionId, decision }) => [actionId, decision]))
  for (const { id, decision } of ledger.entries) {
    if (decision === null) continue
    if (told.get(id) === undefined) faults.push(`nobody told the host of ${id}`)
    else if (told.get(id) !== decision)
      faults.push(`the host was told ${told.get(id)} of ${id}, the person ${decision}`)
  }
  return faults
}

const untilDelivered = async ({ bank }: World, { entries }: Ledger): Promise<void> => {
  const untilMs = Date.now() + deliveredWithinMs
  const missing = () => {
    const told = new Set(bank.deliveries.map(({ actionId }) => actionId))
    return entries.some(({ id, decision }) => decision !== null && !told.has(id))
  }
  while (missing() && Date.now() < untilMs) await new Promise((turn) => setTimeout(turn, 100))
}
