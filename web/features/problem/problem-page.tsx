import type { ProblemCode } from '../../api/problem-code.ts'
import { paths } from '../../paths.ts'
import { type NextStep, problemWords } from '../../text/problem-words.ts'
import { useText } from '../../text/use-text.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

type ProblemPageProps = { code: ProblemCode; requestId: string | null }

export const ProblemPage = ({ code, requestId }: ProblemPageProps) => {
  const { t } = useText()
  const { words, next } = problemWords(code)
  return (
    <Card>
      <CardHead title={t(`problems.${words}.title`)} mark={<StatusMark tone="warn" icon="alert" />}>
        <p>{t(`problems.${words}.text`)}</p>
      </CardHead>
      <WayOn next={next} />
      {requestId && <p className="small soft">{t('common.reference', { requestId })}</p>}
    </Card>
  )
}

/** Both buttons load the document anew: whatever was wrong with this one is gone with it. */
const WayOn = ({ next }: { next: NextStep }) => {
  const { t } = useText()
  switch (next) {
    case 'reload':
      return (
        <ButtonRow>
          <ButtonLink action="retry" icon="again" href={paths.confirm}>
            {t('common.reload')}
          </ButtonLink>
        </ButtonRow>
      )
    case 'resume':
      return (
        <ButtonRow>
          <ButtonLink action="resume" href={paths.confirm}>
            {t('common.resume')}
          </ButtonLink>
        </ButtonRow>
      )
    // A new link needs the old one, which only the page behind the link has.
    case 'takeOver':
    case 'resend':
    case 'openMail':
      return <Notice title={t('common.next')}>{t('nextSteps.openMail')}</Notice>
    case 'askHost':
      return <Notice title={t('common.next')}>{t('nextSteps.askHost')}</Notice>
  }
}
