import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Bank, createBank, transferCents } from './bank.ts'
import { openDatabase } from './database.ts'
import type { Order } from './order-book.ts'
import type { Receipt } from './verify-receipt.ts'

describe('the gate before money moves', () => {
  let database: ReturnType<typeof openDatabase>
  let bank: Bank
  let order: Order
  let before: number

  const receipt = (change: Partial<Receipt> = {}): Receipt => ({
    token: 'jws',
    actionId: 'action-1',
    userId: 'user-42',
    digest: order.digest,
    decision: 'approved',
    kind: 'face',
    ...change,
  })
  const stateNow = () => bank.orders.read(order.id)?.state
  const moved = () => before - bank.balanceCents()

  beforeEach(() => {
    database = openDatabase()
    bank = createBank(database)
    order = bank.placeTransfer('oak')
    bank.orders.setAction(order.id, 'action-1')
    before = bank.balanceCents()
  })

  test('an approved order moves its amount', () => {
    bank.execute(order.id, receipt())
    expect(moved()).toBe(transferCents)
    expect(stateNow()).toBe('executed')
  })

  test('it moves once, however often it is told', () => {
    for (let time = 0; time < 5; time += 1) bank.execute(order.id, receipt())
    expect(moved()).toBe(transferCents)
    expect(database.prepare('SELECT count(*) AS n FROM ledger').get()).toEqual({ n: 1 })
  })

  test.each([
    ['not approved', { decision: 'declined' }],
    ['for another operation', { digest: 'other' }],
    ['for another action', { actionId: 'action-2' }],
    ['of another person', { userId: 'user-43' }],
  ])('a receipt %s moves nothing', (_what, change) => {
    bank.execute(order.id, receipt(change))
    expect(moved()).toBe(0)
    expect(stateNow()).toBe('stopped')
  })

  test.each([
    'UPDATE orders SET amount_cents = 990000',
    "UPDATE orders SET subject_id = 'marta'",
    "UPDATE payees SET iban = 'DE00 0000'",
  ])('nothing moves when it was changed after it was asked for: %s', (change) => {
    database.exec(change)
    bank.execute(order.id, receipt())
    expect(moved()).toBe(0)
    expect(stateNow()).toBe('stopped')
  })

  test('whatever one field of the order or its payee becomes, nothing else than what was approved is paid', () => {
    const swap = database.prepare('UPDATE orders SET amount_cents = ?, subject_id = ? WHERE id = ?')
    const swapIban = database.prepare("UPDATE payees SET iban = ? WHERE id = 'oak'")
    const original = bank.payees().find(({ id }) => id === 'oak')?.iban ?? ''
    const anySwap = fc.record(
      { amountCents: fc.nat(transferCents * 4), payee: fc.constantFrom('marta', 'jonas'), iban: fc.string() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anySwap, ({ amountCents = transferCents, payee = 'oak', iban = original }) => {
        const asked = bank.placeTransfer('oak')
        bank.orders.setAction(asked.id, asked.id)
        const balanceCents = bank.balanceCents()
        swap.run(amountCents, payee, asked.id)
        swapIban.run(iban)
        bank.execute(asked.id, receipt({ actionId: asked.id }))
        swapIban.run(original)
        const isAsApproved = amountCents === transferCents && payee === 'oak' && iban === original
        expect(bank.orders.read(asked.id)?.state).toBe(
          isAsApproved && balanceCents >= transferCents ? 'executed' : 'stopped',
        )
        expect(balanceCents - bank.balanceCents()).toBe(
          isAsApproved && balanceCents >= transferCents ? transferCents : 0,
        )
      }),
      { numRuns: 1_000 },
    )
  })

  test('one action cannot pay two orders', () => {
    bank.execute(order.id, receipt())
    const second = bank.placeTransfer('oak')
    bank.execute(second.id, receipt())
    expect(moved()).toBe(transferCents)
    expect(bank.orders.read(second.id)?.state).toBe('stopped')
  })

  test('more than there is stays where it is', () => {
    database.exec(`UPDATE account SET balance_cents = ${transferCents - 1}`)
    bank.execute(order.id, receipt())
    expect(bank.balanceCents()).toBe(transferCents - 1)
    expect(stateNow()).toBe('stopped')
  })

  test('an order that has ended stays as it ended', () => {
    bank.orders.end(order.id, 'refused')
    bank.execute(order.id, receipt())
    expect(moved()).toBe(0)
    expect(stateNow()).toBe('refused')
  })
})
