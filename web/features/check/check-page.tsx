import { lazy, Suspense, useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { needsCamera } from '../../action/needs-camera.ts'
import { OperationSheet } from '../../action/operation-sheet.tsx'
import type { OtherDeviceSlot } from '../../action/other-device-slot.ts'
import { useText } from '../../text/use-text.ts'
import { Card, CardHead } from '../../ui/card.tsx'
import { CameraQuestion } from './camera/camera-question.tsx'
import { tellCamera } from './camera/tell-camera.ts'
import { useCameraLook } from './camera/use-camera-look.ts'
import { CheckElsewhere } from './check-elsewhere.tsx'
import { CheckLaunch } from './check-launch.tsx'
import './check-page.css'
import { CheckPaused } from './check-paused.tsx'
import { FrameCover } from './frame-cover.tsx'
import { usePausedByBack } from './use-paused-by-back.ts'
import { useSoleCheck } from './use-sole-check.ts'

/** With its drawings and the words about every browser it comes only to those who need it. */
const CameraProblem = lazy(async () => ({ default: (await import('./camera/camera-problem.tsx')).CameraProblem }))

type CheckPageProps = { view: ActionView; otherDevice: OtherDeviceSlot }

/** It is left only when the backend says so: nothing that the frame tells can close it. */
export const CheckPage = ({ view, otherDevice }: CheckPageProps) => {
  const sole = useSoleCheck(view.id)
  const { paused, goOn } = usePausedByBack()
  if (sole.at === 'elsewhere') return <CheckElsewhere onHere={sole.takeOver} />
  if (paused) return <CheckPaused view={view} onGoOn={goOn} />
  return sole.at === 'here' ? <SoleCheckPage view={view} otherDevice={otherDevice} /> : null
}

/** First the camera, then the check: nothing is spent on one that cannot succeed. */
const SoleCheckPage = ({ view, otherDevice }: CheckPageProps) => {
  const camera = useCameraLook(view.kind, (outcome) => tellCamera(view.id, outcome))
  const { look } = camera
  if (look.at === 'problem')
    return (
      <Suspense fallback={null}>
        <CameraProblem code={look.code} kind={view.kind} camera={camera} otherDevice={otherDevice} />
      </Suspense>
    )
  if (look.at === 'asking' && look.question) return <CameraQuestion otherDevice={otherDevice} />
  return <OpenCheck view={view} ready={look.at === 'ready'} otherDevice={otherDevice} />
}

const OpenCheck = ({ view, ready, otherDevice }: CheckPageProps & { ready: boolean }) => {
  const { t } = useText()
  const [launch, setLaunch] = useState(0)
  return (
    <Card>
      <CardHead title={t(`check.title.${view.kind}`)}>
        <p>{t('check.text', { host: view.host.name })}</p>
        {needsCamera(view.kind) && <p className="soft">{t('check.camera.twice')}</p>}
      </CardHead>
      {ready ? (
        <CheckLaunch key={launch} launch={launch} view={view} onAgain={() => setLaunch(launch + 1)} />
      ) : (
        <FrameCover text={t('check.camera.looking')} />
      )}
      <details className="check-operation">
        <summary>{t('check.operation')}</summary>
        <OperationSheet operation={view.operation} />
      </details>
      {otherDevice({ offer: 'quiet' })}
    </Card>
  )
}
