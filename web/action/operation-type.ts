import type { IconName } from '../ui/icon.tsx'

/** Kinds of operation that the pages know something about. A host may ask for any other one: it is `general` then. */
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

export const operationIcons: Record<OperationType, IconName> = {
  're-authentication': 'person',
  transfer: 'transfer',
  withdrawal: 'banknote',
  'payout-change': 'bank',
  'new-device': 'newDevice',
  password: 'key',
  limit: 'limit',
  'data-export': 'data',
  general: 'document',
}
