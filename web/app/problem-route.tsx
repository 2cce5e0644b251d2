import { useLocation, useParams } from 'react-router'
import * as v from 'valibot'
import { problemCodeFrom } from '../api/problem-code.ts'
import { ProblemPage } from '../features/problem/problem-page.tsx'
import { problemWords } from '../text/problem-words.ts'
import { useText } from '../text/use-text.ts'
import { Frame } from './frame.tsx'

const locationState = v.object({ requestId: v.nullable(v.string()) })

/** `/problem/:code`, and every address that is none of ours. */
export const ProblemRoute = () => {
  const { t } = useText()
  const code = problemCodeFrom(useParams().code)
  const state = v.safeParse(locationState, useLocation().state)
  return (
    <Frame step="problem" problem={code} title={t(`problems.${problemWords(code).words}.title`)}>
      <ProblemPage code={code} requestId={state.success ? state.output.requestId : null} />
    </Frame>
  )
}
