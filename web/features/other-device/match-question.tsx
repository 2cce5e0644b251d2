import { useText } from '../../text/use-text.ts'
import { Notice } from '../../ui/notice.tsx'

/** On the device that goes on: nobody should approve what somebody else began on a screen of theirs. */
export const MatchQuestion = ({ code }: { code: string }) => {
  const { t } = useText()
  return (
    <div data-part="match-question">
      <Notice icon="device" title={t('otherDevice.match.question', { code })}>
        <p>{t('otherDevice.match.differs')}</p>
      </Notice>
    </div>
  )
}
