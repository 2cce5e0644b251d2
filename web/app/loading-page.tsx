import { useText } from '../text/use-text.ts'
import { Card, CardHead } from '../ui/card.tsx'
import { LiveNotice } from '../ui/notice.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { Frame } from './frame.tsx'

export const LoadingPage = ({ lost }: { lost: boolean }) => {
  const { t } = useText()
  return (
    <Frame step="loading" title={t('common.loading')}>
      <Card>
        <CardHead title={t('common.loading')} mark={<StatusMark tone="busy" icon="clock" />} />
        <LiveNotice tone="warn" text={lost ? t('common.lost') : null} />
      </Card>
    </Frame>
  )
}
