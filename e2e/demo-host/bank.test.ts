import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalJson } from '../../public/verify-receipt.js'
import { anApproval } from '../testing/an-approval.ts'
import { type Bank, createBank, type Proof, transferCents } from './bank.ts'
import { openDatabase } from './database.ts'
import type { Order } from './order-book.ts'

describe('the gate before money moves', () => {
  let database: ReturnType<typeof openDatabase>
  let bank: Bank
  let order: Order
  let before: number
  let asked: string

  const proof = (change: Partial<Proof> = {}): Proof => ({
    receipt: 'jws',
    jti: 'action-1',
    canonical: asked,
    claims: anApproval(),
    ...change,
  })
  const stateNow = () => bank.orders.read(order.id)?.state
  const moved = () => before - bank.balanceCents()

  beforeEach(() => {
    database = openDatabase()
    bank = createBank(database)
    order = bank.placeTransfer('oak')
    bank.orders.setAction(order.id, 'action-1')
    asked = canonicalJson(bank.operationOf(order))
    before = bank.balanceCents()
  })

  test('an approved order moves its amount', () => {
    bank.execute(order.id, proof())
    expect(moved()).toBe(transferCents)
    expect(stateNow()).toBe('executed')
  })

  test('it moves once, however often it is told', () => {
    for (let time = 0; time < 5; time += 1) bank.execute(order.id, proof())
    expect(moved()).toBe(transferCents)
    expect(database.prepare('SELECT count(*) AS n FROM ledger').get()).toEqual({ n: 1 })
  })

  test.each([
    ['for another operation', { canonical: '{}' }],
    ['for another action', { jti: 'action-2' }],
    ['of another person', { claims: anApproval({ sub: 'user-43' }) }],
  ])('a receipt %s moves nothing', (_what, change) => {
    bank.execute(order.id, proof(change))
    expect(moved()).toBe(0)
    expect(stateNow()).toBe('stopped')
  })

  test.each([
    'UPDATE orders SET amount_cents = 990000',
    "UPDATE orders SET subject_id = 'marta'",
    "UPDATE payees SET iban = 'DE00 0000'",
  ])('nothing moves when it was changed after it was asked for: %s', (change) => {
    database.exec(change)
    bank.execute(order.id, proof())
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
        const placed = bank.placeTransfer('oak')
        bank.orders.setAction(placed.id, placed.id)
        const balanceCents = bank.balanceCents()
        swap.run(amountCents, payee, placed.id)
        swapIban.run(iban)
        bank.execute(placed.id, proof({ jti: placed.id }))
        swapIban.run(original)
        const isAsApproved = amountCents === transferCents && payee === 'oak' && iban === original
        expect(bank.orders.read(placed.id)?.state).toBe(
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
    bank.execute(order.id, proof())
    const second = bank.placeTransfer('oak')
    bank.execute(second.id, proof())
    expect(moved()).toBe(transferCents)
    expect(bank.orders.read(second.id)?.state).toBe('stopped')
  })

  test('more than there is stays where it is', () => {
    database.exec(`UPDATE account SET balance_cents = ${transferCents - 1}`)
    bank.execute(order.id, proof())
    expect(bank.balanceCents()).toBe(transferCents - 1)
    expect(stateNow()).toBe('stopped')
  })

  test('an order that has ended stays as it ended', () => {
    bank.orders.end(order.id, 'refused')
    bank.execute(order.id, proof())
    expect(moved()).toBe(0)
    expect(stateNow()).toBe('refused')
  })
})
