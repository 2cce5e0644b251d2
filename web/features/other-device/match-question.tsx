import { useText } from '../../text/use-text.ts'
import { Notice } from '../../ui/notice.tsx'

/** On the device that goes on: nobody should approve what somebody else began on a screen of theirs. */
export const MatchQuestion = ({ code }: { code: string }) => {
  const { t } = useText('otherDevice')
  return (
    <div data-part="match-question">
      <Notice icon="device" title={t('match.question', { code })}>
        <p>{t('match.differs')}</p>
      </Notice>
    </div>
  )
}
