import { useEffect, useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { useText } from '../../text/use-text.ts'
import { Card, CardHead } from '../../ui/card.tsx'
import { LiveNotice } from '../../ui/notice.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

/** Past this a person begins to wonder; it never turns into a failure. */
const slowAfterMs = 15_000

export const WaitingPage = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const slow = useSlow() && !view.onHold
  const host = view.host.name
  return (
    <Card>
      {view.onHold ? (
        <CardHead title={t('waiting.onHold.title')} mark={<StatusMark tone="plain" icon="eye" />}>
          <p>{t('waiting.onHold.text', { host })}</p>
        </CardHead>
      ) : (
        <CardHead title={t('waiting.title')} mark={<StatusMark tone="busy" icon="clock" />}>
          <p>{t(`waiting.arrived.${view.kind}`)}</p>
          <p>{t('waiting.text')}</p>
        </CardHead>
      )}
      <LiveNotice text={slow ? t('waiting.slow', { host }) : null} />
    </Card>
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
