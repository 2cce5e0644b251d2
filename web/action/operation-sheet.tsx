import type { ReactNode } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { useText } from '../text/use-text.ts'
import { Sheet } from '../ui/sheet.tsx'
import { operationIcons, operationTypeOf } from './operation-type.ts'

type OperationSheetProps = { operation: ActionView['operation']; children?: ReactNode }

/** The operation as the host worded it, under the name of its kind. The same on every page of the path. */
export const OperationSheet = ({ operation: { type, title, lines }, children }: OperationSheetProps) => {
  const { t } = useText()
  const known = operationTypeOf(type)
  return (
    <Sheet icon={operationIcons[known]} kind={t(`operationTypes.${known}.name`)} title={title} lines={lines}>
      {children}
    </Sheet>
  )
}
