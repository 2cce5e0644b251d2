import { useText } from '../../text/use-text.ts'
import { MatchCode } from '../../ui/match-code.tsx'
import './match-question.css'

/** On the device that goes on: nobody should approve what somebody else began on a screen of theirs. */
export const MatchQuestion = ({ code }: { code: string }) => {
  const { t } = useText('otherDevice')
  return (
    <aside className="match-question" data-part="match-question" aria-label={t('match.question')}>
      <MatchCode label={t('match.question')} code={code} />
      <p className="small">{t('match.differs')}</p>
    </aside>
  )
}
