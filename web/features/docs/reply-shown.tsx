import { useState } from 'react'
import { useText } from '../../text/use-text.ts'
import { Picture } from '../../ui/picture.tsx'
import type { Reply } from './send-operation.ts'

export const ReplyShown = ({ reply: { status, shown } }: { reply: Reply }) =>
  shown.type === 'picture' ? (
    <PictureReply picture={shown.picture} />
  ) : (
    <pre className="reply" data-status={status}>
      {shown.text}
    </pre>
  )

const PictureReply = ({ picture }: { picture: Blob }) => {
  const { t } = useText('docs')
  const [failed, setFailed] = useState<Blob | null>(null)
  return failed === picture ? (
    <p>{t('pictureFailed', { type: picture.type })}</p>
  ) : (
    <Picture source={picture} label={t('picture', { type: picture.type })} onFailed={() => setFailed(picture)} />
  )
}
