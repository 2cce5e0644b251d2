import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import type { Step } from '../action/step-of.ts'
import { useText } from '../text/use-text.ts'
import { applyLook } from '../ui/apply-look.ts'
import { Page } from '../ui/page.tsx'
import { Progress } from '../ui/progress.tsx'
import { isSandbox } from './is-sandbox.ts'
import { LanguageChooser } from './language-chooser.tsx'

type FrameStep = Step | 'return' | 'problem' | 'loading' | 'docs' | 'ui'

type FrameProps = {
  step: FrameStep
  title: string
  view?: ActionView | undefined
  problem?: string
  footer?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** Three places are enough for a person; those off the path have none. */
const places: Partial<Record<FrameStep, number>> = { confirm: 0, check: 1, waiting: 1, answer: 2 }

/** What every page has around it: where you are, the names for automation, and the notice of test mode. */
export const Frame = ({ step, title, view, problem, footer, wide, children }: FrameProps) => {
  const { t } = useText()

  useEffect(() => {
    document.title = view ? `${title} – ${view.host.name}` : title
  }, [title, view])

  const look = view?.host.look ?? null
  useLayoutEffect(() => applyLook(document, look), [look])

  const steps = [t('common.steps.confirm'), t('common.steps.check'), t('common.steps.answer')]
  const place = places[step]
  return (
    <Page
      brand={t('common.brand')}
      host={view && { name: view.host.name, logo: look?.logo ?? null, secured: t('common.secured') }}
      hooks={{
        'data-step': step,
        'data-problem': problem,
        'data-answer': step === 'answer' ? view?.answer?.reviewAnswer : undefined,
        'data-decision': step === 'answer' ? (view?.decision ?? undefined) : undefined,
      }}
      banner={(view?.sandbox ?? isSandbox()) ? t('common.sandbox') : undefined}
      progress={place !== undefined && <Progress label={t('common.progress')} steps={steps} current={place} />}
      footer={
        <>
          <p>{footer ?? t('common.footer')}</p>
          <LanguageChooser />
        </>
      }
      wide={wide}
    >
      {children}
    </Page>
  )
}
