import { useState } from 'react'
import { useText } from '../../text/use-text.ts'
import { adviceDrawings } from '../../ui/advice-drawings.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DetailList } from '../../ui/detail-list.tsx'
import { Drawing } from '../../ui/drawing.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Icon, iconNames } from '../../ui/icon.tsx'
import { kindDrawings } from '../../ui/kind-drawings.ts'
import { MatchCode } from '../../ui/match-code.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { markTones, StatusMark } from '../../ui/status-mark.tsx'
import { Trail } from '../../ui/trail.tsx'
import { sampleOperations } from './sample-operations.ts'

/** Every part of `web/ui`, once. */
export const Parts = () => (
  <>
    <Buttons />
    <Notices />
    <Pictures />
    <Documents />
    <Inputs />
  </>
)

const nothing = () => undefined

const Buttons = () => {
  const { t } = useText('ui')
  return (
    <>
      <ButtonRow>
        <Button action="try" onPress={nothing}>
          {t('sample.main')}
        </Button>
      </ButtonRow>
      <ButtonRow pair>
        <Button action="try" look="choice" icon="yes" onPress={nothing}>
          {t('sample.choice')}
        </Button>
        <Button action="try" look="choice" icon="no" onPress={nothing}>
          {t('sample.other')}
        </Button>
      </ButtonRow>
      <ButtonRow pair>
        <Button action="try" look="quiet" onPress={nothing}>
          {t('sample.quiet')}
        </Button>
        <Button action="try" look="choice" busy onPress={nothing}>
          {t('sample.busy')}
        </Button>
      </ButtonRow>
    </>
  )
}

const Notices = () => {
  const { t } = useText('ui')
  return (
    <>
      <Notice icon="light" title={t('sample.short')}>
        <p>{t('sample.long')}</p>
      </Notice>
      <Notice tone="warn" icon="shield">
        <p>{t('sample.short')}</p>
      </Notice>
      <Notice tone="bad" title={t('sample.short')}>
        <p>{t('sample.long')}</p>
      </Notice>
    </>
  )
}

const Pictures = () => (
  <>
    <div className="showcase__row">
      {markTones.map((tone) => (
        <StatusMark key={tone} tone={tone} icon={tone === 'good' ? 'yes' : 'clock'} />
      ))}
    </div>
    <div className="showcase__row">
      {Object.entries({ ...kindDrawings, ...adviceDrawings }).map(([name, lines]) => (
        <Drawing key={name} lines={lines} />
      ))}
    </div>
    <div className="showcase__row showcase__row--small">
      {iconNames.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </div>
  </>
)

const Documents = () => {
  const { t } = useText('ui')
  const { title, lines } = sampleOperations.transfer
  return (
    <>
      <Sheet icon="transfer" kind={t('sample.summary')} title={title} lines={lines}>
        <Icon name="clock" />
        {t('sample.next')}
      </Sheet>
      <DetailList title={t('sample.summary')} lines={lines} />
      <Trail label={t('sample.summary')} done={[t('sample.done')]} now={t('sample.now')} next={[t('sample.next')]} />
      <MatchCode label={t('sample.match')} code="47" />
      <Bar share={0.4} />
    </>
  )
}

const Inputs = () => {
  const { t } = useText('ui')
  const [text, setText] = useState('')
  const [ticked, setTicked] = useState(true)
  return (
    <>
      <Field label={t('sample.label')} hint={t('sample.hint')} name="sample" value={text} onChange={setText} />
      <TextArea label={t('sample.label')} value={text} onChange={setText} />
      <Checkbox ref={null} checked={ticked} invalid={false} onChange={setTicked}>
        {t('sample.tick')}
      </Checkbox>
    </>
  )
}
