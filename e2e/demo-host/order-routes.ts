import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { waitForChange } from '../wait-for-change.ts'
import { askForCheck } from './ask-for-check.ts'
import type { Order } from './order-book.ts'
import { homePage, orderPage, problemPage } from './pages.ts'
import type { SettleDeps } from './settle-order.ts'

const form = v.variant('kind', [
  v.object({ kind: v.literal('transfer'), payee: v.string() }),
  v.object({ kind: v.literal('payout-card') }),
])

const query = v.object({
  since: v.optional(v.string()),
  waitMs: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(25_000)), '0'),
})

type Deps = SettleDeps & { origin: string; follow: (order: Order) => void }

export const orderRoutes = ({ bank, countersign, origin, follow }: Deps) => {
  const orderOf = (c: Context) => bank.orders.read(c.req.param('id') ?? '')

  /** An order that could not be asked for stays; its page offers to try again. */
  const ask = async (order: Order) => {
    try {
      await askForCheck(bank, countersign, order, origin)
    } catch (error) {
      console.error(`order ${order.id}: ${error instanceof Error ? error.message : error}`)
    }
    const asked = bank.orders.read(order.id)
    if (asked) follow(asked)
  }

  return new Hono()
    .get('/', (c) => c.html(homePage(bank)))
    .post('/orders', async (c) => {
      const wanted = v.safeParse(form, await c.req.parseBody())
      const payees = bank.payees().map(({ id }) => id)
      if (!wanted.success || (wanted.output.kind === 'transfer' && !payees.includes(wanted.output.payee))) {
        return c.html(problemPage('That did not work', 'Choose what to do on your account page.'), 400)
      }
      const order = wanted.output.kind === 'transfer' ? bank.placeTransfer(wanted.output.payee) : bank.placePayoutCard()
      await ask(order)
      return c.redirect(`/orders/${order.id}`, 303)
    })
    .post('/orders/:id/ask', async (c) => {
      const order = orderOf(c)
      if (!order) return c.notFound()
      if (order.state === 'waiting') await ask(order)
      return c.redirect(`/orders/${order.id}`, 303)
    })
    .get('/orders/:id', (c) => {
      const order = orderOf(c)
      return order ? c.html(orderPage(bank, order)) : c.notFound()
    })
    .get('/orders/:id/state', async (c) => {
      const asked = v.safeParse(query, c.req.query())
      const order = orderOf(c)
      if (!order) return c.notFound()
      if (!asked.success) return c.json({ message: 'waitMs is a whole number, at most 25000.' }, 400)
      const { since = order.state, waitMs } = asked.output
      if (order.state === since && waitMs > 0)
        await waitForChange(bank.orders.changes, order.id, waitMs, c.req.raw.signal)
      return c.json({ id: order.id, state: bank.orders.read(order.id)?.state })
    })
}
