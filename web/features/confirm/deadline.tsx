import { useEffect, useState } from 'react'
import { useText } from '../../text/use-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { isSameDay, timeLeft } from './time-left.ts'

/** Until when, by the clock and from now. It is written anew by itself and read out to nobody: no one is to be hurried. */
export const Deadline = ({ at }: { at: Date }) => {
  const { t, locale } = useText()
  const now = useNow()
  return (
    <>
      <Icon name="clock" />
      <span>
        <span>{isSameDay(at, now) ? t('confirm.untilToday', { at }) : t('confirm.until', { at })}</span>{' '}
        <span>{`(${timeLeft(at.getTime() - now.getTime(), locale)})`}</span>
      </span>
    </>
  )
}

const everyMs = 20_000

const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return now
}
