/** How dates and numbers inside a text are written, by the name that stands in the message: `{at, date, deadline}`. */
export const formats = {
  deadline: { dateStyle: 'long', timeStyle: 'short' },
  clock: { timeStyle: 'short' },
  share: { style: 'percent', maximumSignificantDigits: 3 },
  /** A code that happens to be made of digits. */
  plain: { useGrouping: false },
} satisfies Record<string, Intl.DateTimeFormatOptions | Intl.NumberFormatOptions>
