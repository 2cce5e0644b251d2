import type { ReactNode } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { stepOf } from '../../action/step-of.ts'
import { problemCodes } from '../../api/problem-code.ts'
import { AnswerPage } from '../../features/answer/answer-page.tsx'
import { ConfirmPage } from '../../features/confirm/confirm-page.tsx'
import { ProblemPage } from '../../features/problem/problem-page.tsx'
import { Waiting, WaitingPage } from '../../features/waiting/waiting-page.tsx'
import { problemWords } from '../../text/problem-words.ts'
import { useText } from '../../text/use-text.ts'
import { LiveNotice } from '../../ui/notice.tsx'
import { Frame } from '../frame.tsx'
import { LoadingPage } from '../loading-page.tsx'
import { checkSamples } from './check-pages.tsx'
import { answerViews, approved, confirmViews, stateViews, submitted, type Views, waitingViews } from './sample-views.ts'
import type { Sample, Samples } from './samples.ts'

/** The colours of a host, on whatever page. */
export type Look = ActionView['host']['look']
type Shown = (look: Look) => ReactNode
type Group = { name: string; pages: Readonly<Record<string, Shown>> }

const StepPage = ({ sample, look, lost = false }: { sample: Sample; look: Look; lost?: boolean }) => {
  const { t } = useText()
  const view = { ...sample.view, host: { ...sample.view.host, look } }
  return (
    <Frame step={stepOf(view)} title={t(`${stepOf(view)}.documentTitle`)} view={view}>
      {sample.page(view)}
      <LiveNotice tone="warn" text={lost ? t('common.lost') : null} />
    </Frame>
  )
}

const of = (views: Views, page: Sample['page']): Samples =>
  Object.fromEntries(Object.entries(views).map(([name, view]) => [name, { view, page }]))

const shown = (samples: Samples): Group['pages'] =>
  Object.fromEntries(
    Object.entries(samples).map(([name, sample]) => [name, (look) => <StepPage sample={sample} look={look} />]),
  )

const confirm = (view: ActionView) => <ConfirmPage view={view} />
const waiting = (view: ActionView) => <WaitingPage view={view} />
const answer = (view: ActionView) => <AnswerPage view={view} />

const pageOf = (view: ActionView): ReactNode => {
  switch (stepOf(view)) {
    case 'confirm':
      return confirm(view)
    case 'waiting':
      return waiting(view)
    case 'answer':
      return answer(view)
    case 'check':
      return null
  }
}

const Problem = ({ code }: { code: (typeof problemCodes)[number] }) => {
  const { t } = useText()
  return (
    <Frame step="problem" problem={code} title={t(`problems.${problemWords(code).words}.title`)}>
      <ProblemPage code={code} requestId="7f2c6f0e-4a52-4b8e-9c55-0d8f0b6f3a11" />
    </Frame>
  )
}

/** What a person can meet, all of it: a state, a kind, an answer or a refusal more, and there is a page more here. */
export const shownGroups: readonly Group[] = [
  { name: 'states', pages: shown(of(stateViews, pageOf)) },
  { name: 'confirm', pages: shown(of(confirmViews, confirm)) },
  { name: 'check', pages: shown(checkSamples) },
  {
    name: 'waiting',
    pages: shown({
      ...of(waitingViews, waiting),
      'waiting-slow': { view: submitted, page: (view) => <Waiting view={view} slow /> },
    }),
  },
  {
    name: 'answer',
    pages: shown(of({ ...answerViews, 'answer-receipt': { ...approved, id: 'act_with_receipt' } }, answer)),
  },
  {
    name: 'problem',
    pages: Object.fromEntries(
      problemCodes.map((code) => [`problem-${code}`, () => <Problem key={code} code={code} />]),
    ),
  },
  {
    name: 'around',
    pages: {
      loading: () => <LoadingPage lost={false} />,
      'loading-lost': () => <LoadingPage lost />,
      'connection-lost': (look) => <StepPage sample={{ view: submitted, page: waiting }} look={look} lost />,
    },
  },
]

const shownPages = new Map(shownGroups.flatMap(({ pages }) => Object.entries(pages)))

export const shownPage = (name: string): Shown | undefined => shownPages.get(name)
