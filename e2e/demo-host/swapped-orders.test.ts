import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { externalActionIdOf } from '../../public/verify-receipt.js'
import { anApproval } from '../testing/an-approval.ts'
import { createSigner } from '../testing/sign-receipt.ts'
import { createBank } from './bank.ts'
import { openDatabase } from './database.ts'
import type { Order } from './order-book.ts'
import { settleOrder } from './settle-order.ts'
import { createVerify } from './verify-for-order.ts'

/** As many swaps as the argument says: `SWAPPED_ORDERS=10000 npx vitest run swapped-orders`. */
const numRuns = Number(process.env.SWAPPED_ORDERS ?? 200)

describe('an insider swaps what an order does, with a true receipt for what it did', () => {
  let database: ReturnType<typeof openDatabase>
  let bank: ReturnType<typeof createBank>
  let signer: Awaited<ReturnType<typeof createSigner>>
  beforeEach(async () => {
    database = openDatabase()
    bank = createBank(database)
    signer = await createSigner()
    // Each stop is written down, which here are hundreds.
    vi.spyOn(console, 'error').mockReturnValue()
  })
  afterEach(() => vi.restoreAllMocks())

  const receiptFor = async ({ id, digest }: Order) => {
    const externalActionId = await externalActionIdOf({ digest, nonce: 'nonce' })
    const iat = Math.floor(Date.now() / 1000)
    return signer.sign(anApproval({ jti: id, digest, externalActionId, iat, exp: iat + 3_600 }))
  }
  const ibanOf = (id: string) => bank.payees().find((payee) => payee.id === id)?.iban ?? ''
  const asWhole = (order: Order) => JSON.stringify([order.subjectId, order.amountCents, ibanOf(order.subjectId)])

  const swap = fc.record({
    when: fc.constantFrom('before the receipt is verified', 'between verification and execution'),
    // As often left as changed: an order that nobody touched must come up too.
    amountCents: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { freq: 1 }),
    payee: fc.option(fc.constantFrom('marta', 'jonas'), { freq: 1 }),
    iban: fc.option(fc.string(), { freq: 1 }),
  })

  test('what was not approved is not executed; what was, is', async () => {
    const executed = { asApproved: 0, swapped: 0 }
    await fc.assert(
      fc.asyncProperty(swap, async ({ when, amountCents, payee, iban }) => {
        const order = bank.placeTransfer('oak')
        bank.orders.setAction(order.id, order.id)
        const asked = asWhole(order)
        const trueIban = ibanOf('oak')
        database.exec('UPDATE account SET balance_cents = 100000000')
        const insider = () => {
          database
            .prepare('UPDATE orders SET amount_cents = ?, subject_id = ? WHERE id = ?')
            .run(amountCents ?? order.amountCents, payee ?? 'oak', order.id)
          database.prepare("UPDATE payees SET iban = ? WHERE id = 'oak'").run(iban ?? trueIban)
        }

        const receipt = await receiptFor(order)
        if (when.startsWith('before')) insider()
        const verify = createVerify(bank, { jwks: signer.jwks, issuer: anApproval().iss, audience: anApproval().aud })
        await settleOrder(
          {
            bank,
            countersign: { ...never, read: async () => decided(order), readReceipt: async () => receipt },
            verify: async (...given) => {
              const proof = await verify(...given)
              if (when.startsWith('between')) insider()
              return proof
            },
          },
          bank.orders.read(order.id) ?? order,
          AbortSignal.timeout(10_000),
        )

        const now = bank.orders.read(order.id) ?? order
        if (now.state === 'executed') executed[asWhole(now) === asked ? 'asApproved' : 'swapped'] += 1
        expect(now.state).toBe(asWhole(now) === asked ? 'executed' : 'stopped')
        database.prepare("UPDATE payees SET iban = ? WHERE id = 'oak'").run(trueIban)
      }),
      { numRuns },
    )
    expect(executed.swapped).toBe(0)
    expect(executed.asApproved).toBeGreaterThan(0)
  }, 600_000)

  test('keys that cannot be read stop nothing for good: the next look executes', async () => {
    const order = bank.placeTransfer('oak')
    bank.orders.setAction(order.id, order.id)
    const receipt = await receiptFor(order)
    const keys = { keys: [] as typeof signer.jwks.keys }
    const verify = createVerify(bank, { jwks: async () => keys, issuer: anApproval().iss, audience: anApproval().aud })
    const settle = () =>
      settleOrder(
        {
          bank,
          countersign: { ...never, read: async () => decided(order), readReceipt: async () => receipt },
          verify,
        },
        bank.orders.read(order.id) ?? order,
        AbortSignal.timeout(10_000),
      )
    await expect(settle()).rejects.toMatchObject({ code: 'key-unknown' })
    expect(bank.orders.read(order.id)?.state).toBe('waiting')
    keys.keys.push(...signer.jwks.keys)
    await settle()
    expect(bank.orders.read(order.id)?.state).toBe('executed')
  })
})

const decided = ({ id, digest }: Order) => ({ id, state: 'decided', digest, decision: 'approved' as const })
const never = {
  create: () => {
    throw new Error('nothing is asked for here')
  },
}
