import { useText } from '../../text/use-text.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/card.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

/** In a second window. It takes part in nothing until it is asked to. */
export const CheckElsewhere = ({ onHere }: { onHere: () => void }) => {
  const { t } = useText()
  return (
    <Card>
      <div role="alert" data-problem="check-elsewhere">
        <CardHead title={t('problems.checkElsewhere.title')} mark={<StatusMark tone="plain" icon="pause" />}>
          <p>{t('problems.checkElsewhere.text')}</p>
        </CardHead>
      </div>
      <ButtonRow>
        <Button action="resume" onPress={onHere}>
          {t('check.elsewhere')}
        </Button>
      </ButtonRow>
    </Card>
  )
}
