import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { useText } from '../../text/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { HostedPage } from './hosted-page.tsx'
import { LinkPanel } from './link-panel.tsx'
import { otherDevice } from './other-device.ts'
import './other-device-panel.css'

type OtherDevicePanelProps = {
  view: ActionView
  /** How much it is the way to go: shown at once, as the main button, or as a quiet one. */
  offer: 'at-once' | 'main' | 'quiet'
  outside?: (url: string) => string | null
}

/** The same request on another screen. This page stays, looks on, and goes on by itself. */
export const OtherDevicePanel = ({ view, offer, outside }: OtherDevicePanelProps) => {
  const { t } = useText()
  const [asked, setAsked] = useState(offer === 'at-once' ? 1 : 0)
  const link = useLink(view.id, asked)
  return (
    <div className="other-device">
      {!link.data && (
        <Button
          action="other-device"
          look={offer === 'main' ? 'main' : 'quiet'}
          icon="device"
          busy={link.isLoading}
          onPress={() => setAsked(asked + 1)}
        >
          {link.isLoading ? t('otherDevice.busy') : t('otherDevice.offer')}
        </Button>
      )}
      <div role="status">
        {link.data && (
          <LinkPanel
            link={link.data}
            outside={outside}
            camera={view.kind === 'face' || view.kind === 'payment-method'}
            onFresh={() => setAsked(asked + 1)}
          />
        )}
      </div>
      <CallProblem error={link.error} />
      {view.hostedPage && (
        <details>
          <summary>{t('otherDevice.otherWays')}</summary>
          <HostedPage action={view.id} />
        </details>
      )}
    </div>
  )
}

/** One link for each press. A query rather than a mutation, so that a page that asks at once does so only once. */
const useLink = (action: string, asked: number) =>
  useQuery({
    queryKey: ['other-device', action, asked],
    queryFn: () => otherDevice(action),
    enabled: asked > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
