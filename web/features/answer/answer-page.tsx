import { useMutation } from '@tanstack/react-query'
import { lazy } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { approve } from '../../action/approve.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { OperationSheet } from '../../action/operation-sheet.tsx'
import { useShowView } from '../../action/use-action-view.ts'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/card.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { type MarkTone, StatusMark } from '../../ui/status-mark.tsx'
import { Extra } from './extra.tsx'
import { type Outcome, outcomeOf } from './outcome-of.ts'
import { ReceiptOffer } from './receipt-offer.tsx'

const CardShown = lazy(async () => ({ default: (await import('./card-shown.tsx')).CardShown }))
const FundsReport = lazy(async () => ({ default: (await import('./funds-report.tsx')).FundsReport }))
const Reasons = lazy(async () => ({ default: (await import('./reasons.tsx')).Reasons }))

const marks: Record<Outcome, { tone: MarkTone; icon: IconName }> = {
  approved: { tone: 'good', icon: 'yes' },
  declined: { tone: 'bad', icon: 'no' },
  retry: { tone: 'warn', icon: 'again' },
  inconclusive: { tone: 'plain', icon: 'question' },
  failed: { tone: 'warn', icon: 'alert' },
  refused: { tone: 'plain', icon: 'shield' },
  expired: { tone: 'plain', icon: 'clock' },
  cancelled: { tone: 'plain', icon: 'withdrawn' },
}

export const AnswerPage = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const outcome = outcomeOf(view)
  const host = view.host.name
  return (
    <Card>
      <CardHead title={t(`answer.${outcome}.title`)} mark={<StatusMark {...marks[outcome]} />}>
        <p>
          {outcome === 'approved'
            ? t(`answer.approved.text.${view.kind}`, { host })
            : t(`answer.${outcome}.text`, { host })}
        </p>
        {outcome !== 'approved' && outcome !== 'retry' && <p>{t(`answer.${outcome}.next`, { host })}</p>}
        {outcome === 'retry' && <p>{t('answer.retry.next', { count: view.attemptsLeft })}</p>}
      </CardHead>
      {view.answer && view.answer.reasons.length > 0 && (
        <Extra>
          <Reasons {...view.answer} />
        </Extra>
      )}
      {outcome === 'retry' && <TryAgain view={view} />}
      <OperationSheet operation={view.operation} />
      <Findings view={view} />
      {outcome !== 'retry' && <Ended view={view} />}
    </Card>
  )
}

/** What a kind of check brings beside its answer. */
const Findings = ({ view: { id, card, funds, version } }: { view: ActionView }) => (
  <>
    {card && (
      <Extra>
        <CardShown card={card} action={id} version={version} />
      </Extra>
    )}
    {funds && (
      <Extra>
        <FundsReport funds={funds} />
      </Extra>
    )}
  </>
)

const TryAgain = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const showView = useShowView()
  const again = useMutation({ mutationFn: () => approve(view.id), onSuccess: showView })
  return (
    <>
      <ButtonRow>
        <Button action="retry" icon="again" busy={again.isPending} onPress={() => again.mutate()}>
          {t('answer.tryAgain')}
        </Button>
      </ButtonRow>
      <CallProblem error={again.error} />
    </>
  )
}

const Ended = ({ view }: { view: ActionView }) => (
  <>
    <WayBack view={view} />
    <ReceiptOffer view={view} />
  </>
)

/** A link that a person presses: leaving for another site is never done for them. */
const WayBack = ({ view: { returnUrl, host } }: { view: ActionView }) => {
  const { t } = useText()
  if (!returnUrl) return <p className="soft">{t('answer.close')}</p>
  return (
    <ButtonRow>
      <ButtonLink action="return" href={returnUrl}>
        {t('answer.return', { host: host.name })}
      </ButtonLink>
      <p className="small soft no-print">{t('answer.leave', { site: new URL(returnUrl).host })}</p>
    </ButtonRow>
  )
}
