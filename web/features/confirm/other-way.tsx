import { useEffect, useRef, useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/**
 * The way of those who cannot do this check, or would rather not. It is neither a yes nor "this was not me", so nothing
 * is sent: the request stays as it is and runs out, and the host helps in its own way.
 */
export const OtherWay = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button action="other-way" look="quiet" expanded={open} onPress={() => setOpen(!open)}>
        {t(`confirm.otherWay.offer.${view.kind}`)}
      </Button>
      {open && <Explained view={view} />}
    </>
  )
}

const Explained = ({ view: { host, returnUrl } }: { view: ActionView }) => {
  const { t } = useText()
  const place = useRef<HTMLDivElement>(null)
  // Asked for below the last button of the page: it would stand unseen under the edge of the screen.
  useEffect(() => {
    place.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  return (
    <div ref={place}>
      <Notice title={t('confirm.otherWay.title')}>
        <p>{t('confirm.otherWay.text', { host: host.name })}</p>
        <p>{t('confirm.otherWay.meanwhile')}</p>
        {returnUrl && (
          <ButtonLink action="return" look="choice" href={returnUrl}>
            {t('confirm.otherWay.back', { host: host.name })}
          </ButtonLink>
        )}
      </Notice>
    </div>
  )
}
