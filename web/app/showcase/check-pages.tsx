import type { ActionView } from '#contract/action-view.ts'
import type { OtherDeviceLink } from '#contract/other-device.ts'
import type { OtherDeviceSlot } from '../../action/other-device-slot.ts'
import type { CameraProblemCode } from '../../features/check/camera/camera-look.ts'
import { CameraProblem } from '../../features/check/camera/camera-problem.tsx'
import { CameraQuestion } from '../../features/check/camera/camera-question.tsx'
import { CheckElsewhere } from '../../features/check/check-elsewhere.tsx'
import { CheckPaused } from '../../features/check/check-paused.tsx'
import { CheckProblem } from '../../features/check/check-problem.tsx'
import { ConfirmPage } from '../../features/confirm/confirm-page.tsx'
import { LinkPanel } from '../../features/other-device/link-panel.tsx'
import { MatchQuestion } from '../../features/other-device/match-question.tsx'
import { OtherDevicePanel } from '../../features/other-device/other-device-panel.tsx'
import { WatcherPage } from '../../features/other-device/watcher-page.tsx'
import { useText } from '../../text/use-text.ts'
import { Card, CardHead } from '../../ui/card.tsx'
import { opened, submitted } from './sample-views.ts'
import type { Sample, Samples } from './samples.ts'

const started: ActionView = { ...opened, version: 3, state: 'started' }
const watched: ActionView = { ...started, role: 'watcher', matchCode: '47' }

const link: OtherDeviceLink = {
  url: 'https://verify.example/open#csl_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  expiresAt: opened.expiresAt,
  matchCode: '47',
}
const nothing = () => undefined

/** A link that asks for nothing: what fetches one as soon as it is there gets a made-up one. */
const otherDevice: OtherDeviceSlot = ({ offer, outside }) =>
  offer === 'at-once' ? (
    <LinkPanel link={link} outside={outside} camera onFresh={nothing} />
  ) : (
    <OtherDevicePanel view={started} offer={offer} />
  )

/** All that can be wrong with a camera: a fault more does not compile without standing here. */
const cameraProblems: Record<CameraProblemCode, CameraProblemCode> = {
  'in-app-browser': 'in-app-browser',
  'browser-too-old': 'browser-too-old',
  'no-camera-api': 'no-camera-api',
  'camera-blocked-by-policy': 'camera-blocked-by-policy',
  'camera-denied': 'camera-denied',
  'camera-denied-by-system': 'camera-denied-by-system',
  'camera-missing': 'camera-missing',
  'camera-in-use': 'camera-in-use',
  'camera-too-weak': 'camera-too-weak',
  'camera-no-answer': 'camera-no-answer',
}

const cameraPage = (code: CameraProblemCode): Sample => ({
  view: started,
  page: ({ kind }) => (
    <CameraProblem
      code={code}
      kind={kind}
      camera={{
        look: { at: 'problem', turn: 0, code },
        again: nothing,
        hereAllTheSame: nothing,
        without: nothing,
      }}
      otherDevice={otherDevice}
    />
  ),
})

const FrameSilent = ({ view: { kind, host } }: { view: ActionView }) => {
  const { t } = useText()
  return (
    <Card>
      <CardHead title={t(`check.title.${kind}`)}>
        <p>{t('check.text', { host: host.name })}</p>
      </CardHead>
      <CheckProblem problem={{ code: 'frame-silent', requestId: null }} onAgain={nothing} />
      {otherDevice({ offer: 'quiet' })}
    </Card>
  )
}

/** Around the frame, which has a document of its own and cannot stand here. */
export const checkSamples: Samples = {
  ...Object.fromEntries(Object.values(cameraProblems).map((code) => [`check-${code}`, cameraPage(code)])),
  'check-question': { view: started, page: () => <CameraQuestion otherDevice={otherDevice} /> },
  'check-paused': { view: started, page: (view) => <CheckPaused view={view} onGoOn={nothing} /> },
  'check-elsewhere': { view: started, page: () => <CheckElsewhere onHere={nothing} /> },
  'check-frame-silent': {
    view: started,
    page: (view) => <FrameSilent view={view} />,
  },
  'device-number': {
    view: opened,
    page: (view) => (
      <>
        <MatchQuestion code="47" />
        <ConfirmPage view={view} />
      </>
    ),
  },
  'device-watcher': { view: watched, page: (view) => <WatcherPage view={view} /> },
  'device-watcher-arrived': {
    view: { ...watched, state: submitted.state },
    page: (view) => <WatcherPage view={view} />,
  },
}
