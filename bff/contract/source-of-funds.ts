import * as v from 'valibot'

/** `POST /v1/source-of-funds`: a risk score for a crypto transaction, bound to no person. */
export const path = '/v1/source-of-funds'

const word = (maxLength: number) => v.pipe(v.string(), v.regex(new RegExp(`^[\\x21-\\x7e]{1,${maxLength}}$`)))

/** One transaction. A deposit names its hash; a withdrawal has none yet, and must not name one. */
export const sourceOfFunds = v.pipe(
  v.strictObject({
    currency: word(20),
    direction: v.picklist(['deposit', 'withdrawal']),
    /** For deposits the wallet that receives. */
    address: word(200),
    txn: v.optional(v.nullable(word(200))),
    tokenId: v.optional(word(200)),
  }),
  v.forward(
    v.check(
      ({ direction, txn }) => (direction === 'deposit') === (txn !== undefined && txn !== null),
      'is required for a deposit and must not be there for a withdrawal',
    ),
    ['txn'],
  ),
)
export type SourceOfFunds = v.InferOutput<typeof sourceOfFunds>

/** `GET /v1/currencies`. */
export const currency = v.object({ currency: v.string(), name: v.string(), tokenId: v.string() })
export type Currency = v.InferOutput<typeof currency>
export const currencies = v.object({ items: v.array(currency) })
