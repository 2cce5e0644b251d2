import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { demoCredentials } from '../demo-credentials.ts'
import { transferOf } from '../demo-host/operation.ts'

const action = v.object({
  id: v.string(),
  state: v.string(),
  version: v.number(),
  digest: v.string(),
  decision: v.nullable(v.string()),
  attemptsLeft: v.number(),
})
const link = v.object({ url: v.string(), code: v.optional(v.string()), expiresAt: v.string() })
const created = v.object({ ...action.entries, link })

export const operation = transferOf(
  { id: 'oak', name: 'Oak Street Letting', iban: 'GB29 NWBK 6016 1331 9268 19' },
  25_000,
)

export type HostClient = ReturnType<typeof createHostClient>

/** The host API as another program of the same host would use it. */
export const createHostClient = (baseUrl: string) => {
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${demoCredentials.hostKey}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }

  return {
    /** An action whose link comes back instead of being mailed, unless `wanted` says otherwise. */
    create: async (wanted: Record<string, unknown> = {}) =>
      v.parse(
        created,
        await call('POST', '/v1/actions', {
          kind: 'face',
          user: { id: 'user-42', email: 'ann@example.com' },
          operation,
          deliver: 'link',
          ...wanted,
        }),
      ),
    read: async (id: string, waitMs = 0) => v.parse(action, await call('GET', `/v1/actions/${id}?waitMs=${waitMs}`)),
    /** Reads until it has been decided; each read is held by the backend, so this asks seldom. */
    untilDecided: async (id: string) => {
      for (;;) {
        const read = v.parse(action, await call('GET', `/v1/actions/${id}?waitMs=25000`))
        if (read.decision !== null) return read
      }
    },
    cancel: async (id: string) => v.parse(action, await call('POST', `/v1/actions/${id}/cancel`, {})),
    freshLink: async (id: string) => {
      const answer = await call('POST', `/v1/actions/${id}/links`, {})
      return v.parse(
        v.union([
          link,
          v.pipe(
            v.object({ link }),
            v.transform((outer) => outer.link),
          ),
        ]),
        answer,
      )
    },
    readReceipt: async (id: string) =>
      v.parse(v.object({ receipt: v.string() }), await call('GET', `/v1/actions/${id}/receipt`)).receipt,
  }
}
