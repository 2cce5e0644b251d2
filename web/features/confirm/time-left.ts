const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** "in 28 minutes". Rounded down: a person who trusts it is never late. */
export const timeLeft = (leftMs: number, locale: string): string => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
  if (leftMs >= 2 * dayMs) return format.format(Math.floor(leftMs / dayMs), 'day')
  if (leftMs >= 2 * hourMs) return format.format(Math.floor(leftMs / hourMs), 'hour')
  return format.format(Math.max(1, Math.floor(leftMs / minuteMs)), 'minute')
}

/** By the reader's own calendar. */
export const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString()
