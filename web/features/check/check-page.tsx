import { useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { Card, CardHead } from '../../ui/card.tsx'
import './check-page.css'
import { useText } from '../../text/use-text.ts'
import { CheckLaunch } from './check-launch.tsx'
import { CheckProblem } from './check-problem.tsx'
import { OtherDevice } from './other-device.tsx'
import { needsCamera, readinessProblem } from './readiness.ts'

/** It is left only when the backend says so: nothing that the frame tells can close it. */
export const CheckPage = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const [launch, setLaunch] = useState(0)
  const [unfit] = useState(() => readinessProblem(view.kind, window))
  const camera = needsCamera(view.kind)
  return (
    <Card>
      <CardHead title={t(`check.title.${view.kind}`)}>
        <p>
          <strong>
            <bdi>{view.operation.title}</bdi>
          </strong>
        </p>
        <p>{t('check.text', { host: view.host.name })}</p>
        {camera && !unfit && <p className="soft">{t('check.camera')}</p>}
      </CardHead>
      {unfit ? (
        <CheckProblem problem={{ code: unfit, requestId: null }} />
      ) : (
        <CheckLaunch key={launch} launch={launch} view={view} onAgain={() => setLaunch(launch + 1)} />
      )}
      <OtherDevice action={view.id} look={unfit ? 'main' : 'quiet'} camera={camera} />
    </Card>
  )
}
