/** Drawn for these pages, in the colour of the text around them. Always beside words, so never read out. */
const drawings = {
  yes: 'M5 12.5l4.5 4.5L19 7.5',
  no: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  pause: 'M9 7v10M15 7v10',
  clock: 'M12 7v5.2l3.4 2M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 9.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6',
  again: 'M19 12a7 7 0 1 1-2.3-5.2M19 4v4h-4',
  device: 'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15a1.5 1.5 0 0 1-1.5 1.5H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3M11 18h2',
  alert: 'M12 7v6M12 16.8v.2',
} as const

export type IconName = keyof typeof drawings

export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" aria-hidden="true">
    <path d={drawings[name]} strokeLinejoin="round" />
  </svg>
)

/** The seal: one tick, and the second one that answers it. */
export const BrandMark = () => (
  <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" aria-hidden="true">
    <circle cx="16" cy="16" r="13.5" />
    <path d="M8.5 16.5l4 4 7.5-8.5" strokeLinejoin="round" />
    <path d="M15.8 20.3l1.2 1.2 7-8" strokeLinejoin="round" />
  </svg>
)
