import { useMutation } from '@tanstack/react-query'
import type { ActionView } from '#contract/action-view.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { refuse } from '../../action/refuse.ts'
import { useShowView } from '../../action/use-action-view.ts'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/card.tsx'
import { MatchCode } from '../../ui/match-code.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { takeBack } from './take-back.ts'

/** The screen that has handed the action on: it can take it back, say no, or wait, and then it shows the answer. */
export const WatcherPage = ({ view }: { view: ActionView }) => {
  const { t } = useText('otherDevice')
  const showView = useShowView()
  const back = useMutation({ mutationFn: () => takeBack(view.id), onSuccess: showView })
  const no = useMutation({ mutationFn: () => refuse(view.id), onSuccess: showView })
  const busy = back.isPending || no.isPending
  const arrived = view.state === 'submitted' || view.state === 'in-review'
  return (
    <Card>
      <CardHead title={t('watching.title')} mark={<StatusMark tone="busy" icon="device" />}>
        <p>{arrived ? t('watching.arrived') : t('watching.text')}</p>
      </CardHead>
      {view.matchCode && !arrived && <MatchCode label={t('match.here')} code={view.matchCode} />}
      <p className="soft">{t('watching.help')}</p>
      <ButtonRow pair>
        <Button action="take-back" look="choice" icon="again" busy={busy} onPress={() => back.mutate()}>
          {t('watching.takeBack')}
        </Button>
        <Button action="refuse" look="choice" icon="no" busy={busy} onPress={() => no.mutate()}>
          {t('watching.refuse')}
        </Button>
      </ButtonRow>
      <CallProblem error={back.error ?? no.error} />
    </Card>
  )
}
