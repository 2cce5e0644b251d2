import { useMutation } from '@tanstack/react-query'
import type { ActionView } from '#contract/action-view.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { OperationSheet } from '../../action/operation-sheet.tsx'
import { refuse } from '../../action/refuse.ts'
import { useShowView } from '../../action/use-action-view.ts'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/card.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

/** Where "back" leads: what was said yes to, the camera off, and both ways on. */
export const CheckPaused = ({ view, onGoOn }: { view: ActionView; onGoOn: () => void }) => {
  const { t } = useText()
  const showView = useShowView()
  const no = useMutation({ mutationFn: () => refuse(view.id), onSuccess: showView })
  return (
    <Card>
      <div role="status" data-part="paused">
        <CardHead title={t('check.paused.title')} mark={<StatusMark tone="plain" icon="pause" />}>
          <p>{t('check.paused.text')}</p>
        </CardHead>
      </div>
      <OperationSheet operation={view.operation} />
      <ButtonRow pair>
        <Button action="continue" onPress={onGoOn}>
          {t('check.paused.goOn')}
        </Button>
        <Button action="refuse" look="choice" icon="no" busy={no.isPending} onPress={() => no.mutate()}>
          {t('check.paused.refuse')}
        </Button>
      </ButtonRow>
      <CallProblem error={no.error} />
    </Card>
  )
}
