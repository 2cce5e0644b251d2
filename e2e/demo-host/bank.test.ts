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
