import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { WebsdkLink } from '#contract/mint-websdk-link.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { useText } from '../../text/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { mintWebsdkLink } from './mint-websdk-link.ts'

/** The same attempt on the vendor's hosted page. This page stays, and goes on by itself. */
type OtherDeviceProps = { action: string; look: 'main' | 'quiet'; camera: boolean }

export const OtherDevice = ({ action, look, camera }: OtherDeviceProps) => {
  const { t } = useText()
  const link = useMutation({ mutationFn: () => mintWebsdkLink(action) })
  return (
    <>
      {!link.data && (
        <Button action="other-device" look={look} icon="device" busy={link.isPending} onPress={() => link.mutate()}>
          {link.isPending ? t('check.otherDevice.busy') : t('check.otherDevice.offer')}
        </Button>
      )}
      <div role="status">{link.data && <LinkNotice link={link.data} camera={camera} />}</div>
      <CallProblem error={link.error} />
    </>
  )
}

const LinkNotice = ({ link: { url, expiresAt }, camera }: { link: WebsdkLink; camera: boolean }) => {
  const { t } = useText()
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      // Refused by the browser: the address stands there and can be marked by hand.
      () => setCopied(false),
    )
  return (
    <Notice title={t('check.otherDevice.title')}>
      <p>{t('check.otherDevice.text')}</p>
      {camera && <p>{t('check.otherDevice.camera')}</p>}
      <p className="address">
        <a href={url} target="_blank" rel="noopener noreferrer">
          {url}
        </a>
      </p>
      <Button action="copy" look="choice" icon={copied ? 'yes' : undefined} onPress={copy}>
        {copied ? t('check.otherDevice.copied') : t('check.otherDevice.copy')}
      </Button>
      <p className="small">{t('check.otherDevice.until', { at: new Date(expiresAt) })}</p>
    </Notice>
  )
}
