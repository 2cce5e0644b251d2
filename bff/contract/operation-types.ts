/** Kinds of operation that pages and mails have words of their own for. A host may ask for any other: it is `general`. */
export const operationTypes = [
  're-authentication',
  'transfer',
  'withdrawal',
  'payout-change',
  'new-device',
  'password',
  'limit',
  'data-export',
  'general',
] as const
export type OperationType = (typeof operationTypes)[number]

export const operationTypeOf = (type: string): OperationType =>
  operationTypes.find((known) => known === type) ?? 'general'
