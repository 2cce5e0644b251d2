import { setTimeout as sleep } from 'node:timers/promises'
import type { Order } from './order-book.ts'
import { type SettleDeps, settleOrder } from './settle-order.ts'

const heldMs = 25_000
const pauseAfterErrorMs = 2_000

/** The second way of learning: one held read for each open order, so that a lost callback costs nothing. */
export const followOrders = (deps: SettleDeps) => {
  const stopped = new AbortController()
  const followed = new Set<string>()

  const follow = async (id: string) => {
    while (!stopped.signal.aborted) {
      const order = deps.bank.orders.read(id)
      if (order?.state !== 'waiting') return
      try {
        await settleOrder(deps, order, stopped.signal, heldMs)
      } catch (error) {
        if (stopped.signal.aborted) return
        console.error(`order ${id}: ${error instanceof Error ? error.message : error}`)
        await sleep(pauseAfterErrorMs, undefined, { signal: stopped.signal }).catch(() => {})
      }
    }
  }

  return {
    follow: ({ id, actionId }: Order) => {
      if (actionId === null || followed.has(id)) return
      followed.add(id)
      follow(id).finally(() => followed.delete(id))
    },
    stop: () => stopped.abort(),
  }
}
