import type { ReactNode } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { type OperationType, operationTypeOf } from '#contract/operation-types.ts'
import { useText } from '../text/use-text.ts'
import type { IconName } from '../ui/icon.tsx'
import { Sheet } from '../ui/sheet.tsx'

const icons: Record<OperationType, IconName> = {
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

type OperationSheetProps = { operation: ActionView['operation']; children?: ReactNode }

/** The operation as the host worded it, under the name of its kind. The same on every page of the path. */
export const OperationSheet = ({ operation: { type, title, lines }, children }: OperationSheetProps) => {
  const { t } = useText()
  const known = operationTypeOf(type)
  return (
    <Sheet icon={icons[known]} kind={t(`operationTypes.${known}.name`)} title={title} lines={lines}>
      {children}
    </Sheet>
  )
}
