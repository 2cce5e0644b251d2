import { useEffect } from 'react'
import type { Kind } from '#contract/words.ts'
import type { OtherDeviceSlot } from '../../../action/other-device-slot.ts'
import { problemWords } from '../../../text/problem-words.ts'
import { useText } from '../../../text/use-text.ts'
import { Card, CardHead, titleId } from '../../../ui/card.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import './camera-problem.css'
import { AgainButton, AllTheSame, ByItself, InApp, WithoutCamera } from './camera-help.tsx'
import type { CameraProblemCode } from './camera-look.ts'
import { CameraSteps } from './camera-steps.tsx'
import { addressOutside, inAppBrowserOf } from './in-app-browser.ts'
import type { CameraReadiness } from './use-camera-look.ts'

type CameraProblemProps = {
  code: CameraProblemCode
  kind: Kind
  camera: CameraReadiness
  otherDevice: OtherDeviceSlot
}

/** A page for each thing that can keep a camera from a check: what it is, how to mend it, and a way round it. */
export const CameraProblem = ({ code, kind, camera, otherDevice }: CameraProblemProps) => {
  const { t } = useText()
  const { words } = problemWords(code)
  useFocusWhenTriedAgain(camera.look.turn)
  return (
    <Card>
      <div role="alert" data-problem={code}>
        <CardHead title={t(`problems.${words}.title`)} mark={<StatusMark tone="warn" icon={iconOf(code)} />}>
          <p>
            {code === 'in-app-browser' ? (
              <InApp app={inAppBrowserOf(navigator.userAgent)?.app ?? null} />
            ) : (
              t(`problems.${words}.text`)
            )}
          </p>
        </CardHead>
      </div>
      {isWayRoundFirst(code) && otherDevice(wayRound(code))}
      <CameraSteps code={code} />
      <ByItself code={code} />
      <AgainButton code={code} again={camera.again} />
      {!isWayRoundFirst(code) && otherDevice(wayRound(code))}
      {code === 'camera-blocked-by-policy' && <Notice title={t('common.next')}>{t('nextSteps.askHost')}</Notice>}
      {(code === 'in-app-browser' || code === 'browser-too-old') && <AllTheSame onPress={camera.hereAllTheSame} />}
      {kind === 'payment-method' && code !== 'in-app-browser' && <WithoutCamera onPress={camera.without} />}
    </Card>
  )
}

const iconOf = (code: CameraProblemCode): IconName =>
  code === 'in-app-browser' || code === 'browser-too-old' ? 'device' : 'camera'

/** Where nothing on this screen is likelier to help. */
const isWayRoundFirst = (code: CameraProblemCode): boolean => code === 'in-app-browser' || code === 'camera-missing'

const wayRound = (code: CameraProblemCode): Parameters<OtherDeviceSlot>[0] => {
  switch (code) {
    case 'in-app-browser': {
      const inApp = inAppBrowserOf(navigator.userAgent)
      return { offer: 'at-once', outside: (url) => inApp && addressOutside(url, inApp) }
    }
    case 'camera-missing':
      return { offer: 'at-once' }
    case 'camera-blocked-by-policy':
      return { offer: 'quiet', hostedFirst: true }
    case 'browser-too-old':
    case 'no-camera-api':
    case 'camera-too-weak':
      return { offer: 'main' }
    default:
      return { offer: 'quiet' }
  }
}

/** The button that was pressed is gone with the page before: a keyboard or screen reader goes on from the heading. */
const useFocusWhenTriedAgain = (turn: number): void => {
  useEffect(() => {
    if (turn > 0) document.getElementById(titleId)?.focus()
  }, [turn])
}
