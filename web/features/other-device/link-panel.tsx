import { useEffect, useState } from 'react'
import type { OtherDeviceLink } from '#contract/other-device.ts'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { MatchCode } from '../../ui/match-code.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CopyButton } from './copy-button.tsx'
import './link-panel.css'
import { QrCode } from './qr-code.tsx'
import { ShareButton } from './share-button.tsx'
import { useInAddressBar } from './use-in-address-bar.ts'

type LinkPanelProps = {
  link: OtherDeviceLink
  /** The same link for this device's own browser: given inside an app, where null means by hand. */
  outside: ((url: string) => string | null) | undefined
  camera: boolean
  onFresh: () => void
}

/** The way over: for a phone's camera on a large screen; to send or to copy on a phone, which cannot look at itself. */
export const LinkPanel = ({ link, outside, camera, onFresh }: LinkPanelProps) => {
  const { t } = useText('otherDevice')
  const over = useOver(link.expiresAt)
  if (over)
    return (
      <Notice title={t('over')}>
        <Button action="other-device" icon="again" look="choice" onPress={onFresh}>
          {t('fresh')}
        </Button>
      </Notice>
    )
  return (
    <Notice title={outside ? t('outside') : t('title')}>
      {outside ? <Outside url={link.url} address={outside(link.url)} /> : <Across link={link} camera={camera} />}
      <p className="small">{t('until', { at: new Date(link.expiresAt) })}</p>
    </Notice>
  )
}

const Across = ({ link: { url, matchCode }, camera }: { link: OtherDeviceLink; camera: boolean }) => {
  const { t } = useText('otherDevice')
  const phone = isPhone()
  return (
    <div className="link-panel link-panel--across">
      <p>{phone ? t('send') : t('scan')}</p>
      {!phone && <QrCode text={url} label={t('code')} />}
      <div className="link-panel">
        <MatchCode label={t('match.here')} code={matchCode} />
        {camera && <p className="small">{t('camera')}</p>}
        <p className="small">{t('stay')}</p>
        <ButtonRow>
          {phone && <ShareButton url={url} />}
          <CopyButton text={url} />
        </ButtonRow>
      </div>
    </div>
  )
}

const Outside = ({ url, address }: { url: string; address: string | null }) => {
  const { t } = useText('otherDevice')
  useInAddressBar(url)
  return (
    <div className="link-panel">
      <p>{t('openThere')}</p>
      <ButtonRow>
        {address && (
          <ButtonLink action="outside" href={address}>
            {t('outside')}
          </ButtonLink>
        )}
        <CopyButton text={url} />
      </ButtonRow>
    </div>
  )
}

const isPhone = (): boolean => window.matchMedia('(pointer: coarse) and (max-width: 40rem)').matches

const useOver = (expiresAt: string): boolean => {
  const [over, setOver] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setOver(expiresAt), Math.max(0, Date.parse(expiresAt) - Date.now()))
    return () => clearTimeout(timer)
  }, [expiresAt])
  return over === expiresAt
}
