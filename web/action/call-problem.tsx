import { problemOf } from '../api/api-error.ts'
import { problemWords } from '../text/problem-words.ts'
import { useText } from '../text/use-text.ts'
import { Notice } from '../ui/notice.tsx'

/** What went wrong with a press, below the buttons that can be pressed again. */
export const CallProblem = ({ error }: { error: Error | null }) => (
  <div role="alert">{error && <Problem error={error} />}</div>
)

const Problem = ({ error }: { error: Error }) => {
  const { t } = useText()
  const { code, requestId } = problemOf(error)
  const { words } = problemWords(code)
  return (
    <Notice tone="bad" title={t(`problems.${words}.title`)}>
      <p>{t(`problems.${words}.text`)}</p>
      {requestId && <p className="small">{t('common.reference', { requestId })}</p>}
    </Notice>
  )
}
