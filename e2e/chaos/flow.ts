import * as v from 'valibot'
import { actionView } from '../../bff/contract/action-view.ts'
import { createFrame } from '../../bff/testing/frame.ts'
import { demoCredentials } from '../demo-credentials.ts'
import { operation } from '../testing/host-client.ts'
import { createPerson } from '../testing/person-client.ts'
import type { Entry, Ledger } from './ledger.ts'
import { impatient, persistently } from './persistent.ts'

const created = v.object({ id: v.string(), digest: v.string(), link: v.object({ url: v.string() }) })
const minted = v.object({ token: v.string() })

export type FlowOptions = {
  web: string
  /** Where the person's calls go; the public address when unset. */
  at?: string
  simulator: string
  ledger: Ledger
  /** Names the action: the same key is the same action, whoever asks again. */
  key: string
  mailed?: boolean
  /** Called when Sumsub has got everything, with the action's id. */
  onSubmitted?: (id: string) => void
}

/** As a host: the same key and body until there is an answer. */
const create = async ({ web, key, mailed = false }: FlowOptions): Promise<Entry> => {
  const body = {
    kind: 'face',
    user: { id: 'user-42', email: 'ann@example.com' },
    operation,
    deliver: mailed ? 'email' : 'link',
    expiresInSeconds: 3_600,
  }
  const response = await persistently(() =>
    impatient(`${web}/v1/actions`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${demoCredentials.hostKey}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
      body: JSON.stringify(body),
    }),
  )
  if (response.status !== 201) throw new Error(`create: ${response.status} ${await response.text()}`)
  const { id, digest, link } = v.parse(created, await response.json())
  return { id, digest, url: link.url, mailed, redeemed: false, decision: null }
}

/** One action from the first word to the end, by people and programs that do not give up. */
export const runFlow = async (options: FlowOptions): Promise<Entry> => {
  const { web, at = web, simulator, ledger, onSubmitted } = options
  const entry = await create(options)
  ledger.entries.push(entry)
  ledger.acknowledge()

  const { browser } = createPerson({ web, at, simulator, send: impatient })
  const code = new URL(entry.url).hash.slice(1)
  const ask = async (path: string, body?: unknown) => {
    const response = await persistently(() => browser.post(path, body))
    if (response.ok) ledger.acknowledge()
    return response
  }

  let opened = await ask('/api/redeem-link', { code })
  // Spent by a press whose answer was lost: the person presses once more, to go on here.
  if (opened.status === 409) opened = await ask('/api/redeem-link', { code, takeOver: true })
  if (!opened.ok) throw new Error(`redeem: ${opened.status} ${await opened.text()}`)
  entry.redeemed = true

  let { version } = v.parse(actionView, await (await ask('/api/approve')).json())
  const token = v.parse(minted, await (await ask('/api/access-token')).json()).token
  await createFrame({ fetch: (request) => fetch(request) }, simulator, token).passCheck()
  onSubmitted?.(entry.id)
  await ask('/api/progress', { event: 'submitted' })

  while (entry.decision === null) {
    const held = await persistently(() => browser.get(`/api/result?since=${version}&waitMs=3000`))
    if (!held.ok) throw new Error(`result: ${held.status} ${await held.text()}`)
    const view = v.parse(actionView, await held.json())
    version = view.version
    entry.decision = view.decision
  }
  ledger.acknowledge()
  return entry
}
