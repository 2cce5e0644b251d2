import * as v from 'valibot'
import type { Operation } from './operation.ts'

const decisions = ['approved', 'declined', 'inconclusive', 'refused', 'expired', 'cancelled'] as const

const action = v.object({
  id: v.string(),
  state: v.string(),
  digest: v.string(),
  decision: v.nullable(v.picklist(decisions)),
})
export type Action = v.InferOutput<typeof action>

const receiptAnswer = v.object({ receipt: v.string() })

export type NewAction = {
  kind: 'face' | 'payment-method'
  user: { id: string; name: string; email: string }
  operation: Operation
  deliver: 'email'
  returnUrl: string
  paymentMethod?: { type: 'bankCard'; subType: string }
}

type Options = { baseUrl: string; key: string }

export type Countersign = ReturnType<typeof createCountersignClient>

/** All that a host needs of the host API: ask, read, fetch the receipt. */
export const createCountersignClient = ({ baseUrl, key }: Options) => {
  const call = async (path: string, init: RequestInit, timeoutMs = 10_000) => {
    const response = await fetch(`${baseUrl}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...init.headers },
      redirect: 'error',
      signal: init.signal
        ? AbortSignal.any([init.signal, AbortSignal.timeout(timeoutMs)])
        : AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok)
      throw new Error(`${init.method} ${path}: ${response.status} ${(await response.text()).slice(0, 300)}`)
    return response.json()
  }

  return {
    /** Safe to repeat: the order's id is the idempotency key, so a second call finds the first action. */
    create: async (orderId: string, wanted: NewAction) =>
      v.parse(
        action,
        await call('/v1/actions', {
          method: 'POST',
          headers: { 'idempotency-key': orderId },
          body: JSON.stringify(wanted),
        }),
      ),
    /** Held by Countersign until the action changes, at most `waitMs`. */
    read: async (id: string, waitMs: number, signal: AbortSignal) =>
      v.parse(action, await call(`/v1/actions/${id}?waitMs=${waitMs}`, { method: 'GET', signal }, waitMs + 10_000)),
    readReceipt: async (id: string) =>
      v.parse(receiptAnswer, await call(`/v1/actions/${id}/receipt`, { method: 'GET' })).receipt,
  }
}
