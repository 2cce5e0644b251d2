import { type ReactNode, useEffect } from 'react'
import type { Kind } from '#contract/words.ts'
import type { OtherDeviceSlot } from '../../../action/other-device-slot.ts'
import { problemWords } from '../../../text/problem-words.ts'
import { useText } from '../../../text/use-text.ts'
import { Button, ButtonRow } from '../../../ui/button.tsx'
import { Card, CardHead, titleId } from '../../../ui/card.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import './camera-problem.css'
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
  const { t: help } = useText('camera')
  const { words } = problemWords(code)
  useFocusWhenTriedAgain(camera.look.turn)
  return (
    <Card>
      <div role="alert" data-problem={code}>
        <CardHead title={t(`problems.${words}.title`)} mark={<StatusMark tone="warn" icon={iconOf(code)} />}>
          <p>{code === 'in-app-browser' ? <InApp /> : t(`problems.${words}.text`)}</p>
        </CardHead>
      </div>
      {isWayRoundFirst(code) && otherDevice(wayRound(code))}
      <CameraSteps code={code} />
      {code === 'camera-missing' && <p>{help('plugIn')}</p>}
      {(code === 'camera-denied' || code === 'camera-denied-by-system') && <p className="soft">{help('goesOn')}</p>}
      <AgainButton code={code} again={camera.again} />
      {!isWayRoundFirst(code) && otherDevice(wayRound(code))}
      {code === 'camera-blocked-by-policy' && <Notice title={t('common.next')}>{t('nextSteps.askHost')}</Notice>}
      {code === 'in-app-browser' && (
        <Button action="anyway" look="quiet" onPress={camera.hereAllTheSame}>
          {help('anyway')}
        </Button>
      )}
      {kind === 'payment-method' && code !== 'in-app-browser' && <WithoutCamera onPress={camera.without} />}
    </Card>
  )
}

const iconOf = (code: CameraProblemCode): IconName =>
  code === 'in-app-browser' || code === 'browser-too-old' ? 'device' : 'camera'

const InApp = () => {
  const { t } = useText('camera')
  const app = inAppBrowserOf(navigator.userAgent)?.app
  return app ? t('inApp.app', { app }) : t('inApp.unnamed')
}

/** Pressed where it can help: a browser that is too old does not become younger. */
const AgainButton = ({ code, again }: { code: CameraProblemCode; again: () => void }) => {
  const { t } = useText('camera')
  const labels: Partial<Record<CameraProblemCode, string>> = {
    'camera-denied': t('again'),
    'camera-denied-by-system': t('again'),
    'camera-missing': t('again'),
    'camera-in-use': t('again'),
    'camera-too-weak': t('again'),
    'camera-no-answer': t('askAgain'),
  }
  const label = labels[code]
  if (!label) return null
  return (
    <ButtonRow>
      <Button action="retry" icon="again" look={code === 'camera-missing' ? 'choice' : 'main'} onPress={again}>
        {label}
      </Button>
    </ButtonRow>
  )
}

const WithoutCamera = ({ onPress }: { onPress: () => void }): ReactNode => {
  const { t } = useText('camera')
  return (
    <div className="camera-problem">
      <p className="soft">{t('withoutCameraText')}</p>
      <Button action="anyway" look="quiet" onPress={onPress}>
        {t('withoutCamera')}
      </Button>
    </div>
  )
}

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
