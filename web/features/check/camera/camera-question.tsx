import type { OtherDeviceSlot } from '../../../action/other-device-slot.ts'
import { useText } from '../../../text/use-text.ts'
import { Card, CardHead } from '../../../ui/card.tsx'
import './camera-problem.css'
import { QuestionDrawing } from './question-drawing.tsx'

/** Stands behind the browser's own question, and says what it is about. */
export const CameraQuestion = ({ otherDevice }: { otherDevice: OtherDeviceSlot }) => {
  const { t } = useText()
  return (
    <Card>
      <div className="camera-problem" role="status" data-part="camera-question">
        <CardHead title={t('check.camera.asking.title')}>
          <p>{t('check.camera.asking.text')}</p>
          <p className="soft">{t('check.camera.asking.why')}</p>
        </CardHead>
        <QuestionDrawing />
      </div>
      {otherDevice({ offer: 'quiet' })}
    </Card>
  )
}
