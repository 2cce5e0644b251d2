import { lazy, useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Extra } from './extra.tsx'

const ReceiptShown = lazy(async () => ({ default: (await import('./receipt-shown.tsx')).ReceiptShown }))

/** The receipt is fetched when it is asked for, and so is all that shows it. */
export const ReceiptOffer = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const [wanted, setWanted] = useState(false)
  if (wanted)
    return (
      <Extra>
        <ReceiptShown view={view} />
      </Extra>
    )
  return (
    <ButtonRow>
      <Button action="receipt" look="choice" icon="receipt" onPress={() => setWanted(true)}>
        {t('answer.receipt')}
      </Button>
    </ButtonRow>
  )
}
