import { lazy, Suspense, useEffect, useEffectEvent } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'
import type { ActionView } from '#contract/action-view.ts'
import { type Step, stepOf } from '../action/step-of.ts'
import { useActionView } from '../action/use-action-view.ts'
import { problemOf } from '../api/api-error.ts'
import { AnswerPage } from '../features/answer/answer-page.tsx'
import { ConfirmPage } from '../features/confirm/confirm-page.tsx'
import { WaitingPage } from '../features/waiting/waiting-page.tsx'
import { paths, problemPath } from '../paths.ts'
import { useText } from '../text/use-text.ts'
import { LiveNotice } from '../ui/notice.tsx'
import { Frame } from './frame.tsx'
import { LoadingPage } from './loading-page.tsx'
import { useFocusHeading } from './use-focus-heading.ts'
import { usePageLocale } from './use-page-locale.ts'

/** Only this page brings the vendor's code along. */
const CheckStep = lazy(async () => ({ default: (await import('./check-step.tsx')).CheckStep }))
const MatchQuestion = lazy(async () => ({
  default: (await import('../features/other-device/match-question.tsx')).MatchQuestion,
}))
const WatcherPage = lazy(async () => ({
  default: (await import('../features/other-device/watcher-page.tsx')).WatcherPage,
}))

/** The pages of one action: which one is shown follows from the view alone, and the address follows from that. */
export const StepPages = ({ loadDocument }: { loadDocument: (path: string) => void }) => {
  const { view, lost, error } = useActionView()
  const step = view && stepOf(view)
  const arrived = usePathOf(step, loadDocument)
  useFocusHeading(view && `${step} ${view.role} ${view.onHold}`)
  const settled = usePageLocale(view?.locale ?? null)

  if (error) {
    const problem = problemOf(error)
    return <Navigate to={problemPath(problem.code)} state={{ requestId: problem.requestId }} replace />
  }
  if (!view || !step || !arrived || !settled) return <LoadingPage lost={lost} />
  return <StepPage step={step} view={view} lost={lost} />
}

const StepPage = ({ step, view, lost }: { step: Step; view: ActionView; lost: boolean }) => {
  const { t } = useText()
  const watching = step === 'waiting' && view.role === 'watcher'
  const title = watching ? t('waiting.onOtherDevice') : t(`${step}.documentTitle`)
  return (
    <Suspense fallback={<LoadingPage lost={lost} />}>
      <Frame step={step} title={title} view={view}>
        {(step === 'confirm' || step === 'check') && view.matchCode && <MatchQuestion code={view.matchCode} />}
        {step === 'confirm' && <ConfirmPage view={view} />}
        {step === 'check' && <CheckStep key={`${view.id}/${view.attemptsLeft}`} view={view} />}
        {watching && <WatcherPage view={view} />}
        {step === 'waiting' && !watching && <WaitingPage view={view} />}
        {step === 'answer' && <AnswerPage view={view} />}
        <LiveNotice tone="warn" text={lost ? t('common.lost') : null} />
      </Frame>
    </Suspense>
  )
}

/**
 * Leads the address after the step, and says whether this document may show it. `/check` is always loaded as a
 * document: only its own response carries the policies that let the vendor's frame in and give it the camera.
 */
const usePathOf = (step: Step | undefined, loadDocument: (path: string) => void): boolean => {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const moves = step !== undefined && pathname !== paths[step]

  const load = useEffectEvent(loadDocument)

  useEffect(() => {
    if (!moves) return
    if (step === 'check') load(paths.check)
    else void navigate(paths[step], { replace: true })
  }, [moves, step, navigate])

  return !(moves && step === 'check')
}
