import type { Problem } from '../../api/api-error.ts'
import { problemWords } from '../../text/problem-words.ts'
import { useText } from '../../text/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** In place of the frame; the other device is always on offer below. */
export const CheckProblem = ({ problem: { code, requestId }, onAgain }: { problem: Problem; onAgain?: () => void }) => {
  const { t } = useText()
  const { words, next } = problemWords(code)
  return (
    <div role="alert" data-problem={code}>
      <Notice tone="warn" title={t(`problems.${words}.title`)}>
        <p>{t(`problems.${words}.text`)}</p>
        {onAgain && next === 'reload' && (
          <Button action="retry" icon="again" onPress={onAgain}>
            {t('common.reload')}
          </Button>
        )}
        {next === 'askHost' && <p>{t('nextSteps.askHost')}</p>}
        {requestId && <p className="small">{t('common.reference', { requestId })}</p>}
      </Notice>
    </div>
  )
}
