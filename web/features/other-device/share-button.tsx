import { useText } from '../../text/use-text.ts'
import { Button } from '../../ui/button.tsx'

/** The phone's own way of sending something, where the browser knows it. */
export const ShareButton = ({ url }: { url: string }) => {
  const { t } = useText('otherDevice')
  if (!navigator.share) return null
  // Rejects when the person closes it again: they know.
  const share = () => void navigator.share({ url, title: t('shareTitle') }).catch(() => undefined)
  return (
    <Button action="share" look="choice" icon="device" onPress={share}>
      {t('share')}
    </Button>
  )
}
