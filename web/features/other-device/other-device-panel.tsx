import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { needsCamera } from '../../action/needs-camera.ts'
import { useText } from '../../text/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { otherDevice } from './other-device.ts'
import './other-device-panel.css'

/** Most people stay where they are: what they would see of another device comes when they ask for it. */
const LinkPanel = lazy(async () => ({ default: (await import('./link-panel.tsx')).LinkPanel }))
const HostedPage = lazy(async () => ({ default: (await import('./hosted-page.tsx')).HostedPage }))

type OtherDevicePanelProps = {
  view: ActionView
  /** How much it is the way to go: shown at once, as the main button, or as a quiet one. */
  offer: 'at-once' | 'main' | 'quiet'
  outside?: (url: string) => string | null
  hostedFirst?: boolean
}

/** The same request on another screen. This page stays, looks on, and goes on by itself. */
export const OtherDevicePanel = ({ view, offer, outside, hostedFirst = false }: OtherDevicePanelProps) => {
  const { t } = useText()
  const [asked, setAsked] = useState(offer === 'at-once' ? 1 : 0)
  const [open, setOpen] = useState(hostedFirst)
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
          {link.isLoading ? t('check.otherDevice.busy') : t('check.otherDevice.offer')}
        </Button>
      )}
      <div role="status">
        <Suspense fallback={t('common.loading')}>
          {link.data && (
            <LinkPanel
              link={link.data}
              outside={outside}
              camera={needsCamera(view.kind)}
              onFresh={() => setAsked(asked + 1)}
            />
          )}
        </Suspense>
      </div>
      <CallProblem error={link.error} />
      {view.hostedPage && (
        <details open={hostedFirst} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('check.otherDevice.otherWays')}</summary>
          <Suspense fallback={t('common.loading')}>{open && <HostedPage action={view.id} />}</Suspense>
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
