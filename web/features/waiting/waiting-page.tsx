import { useEffect, useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { paths } from '../../paths.ts'
import { useText } from '../../text/use-text.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/card.tsx'
import { LiveNotice, Notice } from '../../ui/notice.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Trail } from '../../ui/trail.tsx'

/** Past this a person begins to wonder; it never turns into a failure. */
const slowAfterMs = 15_000

export const WaitingPage = ({ view }: { view: ActionView }) => {
  const slow = useSlow()
  return view.onHold ? <OnHold view={view} /> : <Waiting view={view} slow={slow} />
}

type WaitingProps = { view: ActionView; slow: boolean }

/** What it waits for, from the first moment on; and after a while how to go on without waiting. */
export const Waiting = ({ view: { kind, host, returnUrl }, slow }: WaitingProps) => {
  const { t } = useText()
  return (
    <Card>
      <CardHead title={t('waiting.title')} mark={<StatusMark tone="busy" icon="clock" />} />
      <Trail
        label={t('waiting.trail')}
        done={[t(`waiting.arrived.${kind}`)]}
        now={t('waiting.examined')}
        next={[t('waiting.answer')]}
      />
      <LiveNotice text={slow ? t('waiting.slow', { host: host.name }) : null} />
      {slow && (
        <ButtonRow>
          {/* Loads the document anew, and with it whatever may have gone wrong in this one. */}
          <ButtonLink action="resume" look="choice" icon="again" href={paths.waiting}>
            {t('waiting.again')}
          </ButtonLink>
          {returnUrl && <BackToHost name={host.name} href={returnUrl} />}
        </ButtonRow>
      )}
    </Card>
  )
}

/** Hours rather than seconds: nobody is asked to wait for it. */
const OnHold = ({ view: { kind, host, returnUrl } }: { view: ActionView }) => {
  const { t } = useText()
  return (
    <Card>
      <CardHead title={t('waiting.onHold.title')} mark={<StatusMark tone="plain" icon="eye" />}>
        <p>{t('waiting.onHold.text')}</p>
      </CardHead>
      <Trail
        label={t('waiting.trail')}
        done={[t(`waiting.arrived.${kind}`)]}
        now={t('waiting.onHold.examined')}
        next={[t('waiting.onHold.answer', { host: host.name })]}
      />
      <Notice icon="yes">
        <p>{t('waiting.onHold.close', { host: host.name })}</p>
      </Notice>
      {returnUrl && (
        <ButtonRow>
          <BackToHost name={host.name} href={returnUrl} />
        </ButtonRow>
      )}
    </Card>
  )
}

const BackToHost = ({ name, href }: { name: string; href: string }) => {
  const { t } = useText()
  return (
    <ButtonLink action="return" look="quiet" href={href}>
      {t('waiting.back', { host: name })}
    </ButtonLink>
  )
}

const useSlow = (): boolean => {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return slow
}
