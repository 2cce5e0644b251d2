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
  camera:
    'M4.5 7h8A1.5 1.5 0 0 1 14 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7M14 11.2l6.5-3.4v8.4L14 12.8',
  shield: 'M12 3.2l7.2 2.6v5.6c0 4.6-3.1 7.8-7.2 9.4-4.1-1.6-7.2-4.8-7.2-9.4V5.8zM8.8 12l2.3 2.3 4.2-4.6',
  withdrawn: 'M9 6L4.5 10.5 9 15M5 10.5h9.5a5 5 0 0 1 0 10H12',
  question: 'M9 9.2a3 3 0 1 1 4.6 2.6c-1.1.7-1.6 1.3-1.6 2.6M12 17.8v.1',
  light:
    'M12 8.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7M12 2.8v2M12 19.2v2M2.8 12h2M19.2 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M18.5 5.5l-1.4 1.4M6.9 17.1l-1.4 1.4',
  receipt: 'M6 3.5h12v17l-2.4-1.7-1.8 1.7-1.8-1.7-1.8 1.7-1.8-1.7L6 20.5zM9.5 8.5h5M9.5 12.5h5',
  print: 'M7.5 8.5V4h9v4.5M7.5 16.5h-3v-8h15v8h-3M7.5 13.5h9V20h-9z',
  save: 'M12 4v10.5M7.8 10.5l4.2 4.2 4.2-4.2M4.5 17v3h15v-3',
  globe:
    'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M3 12h18M12 3c2.6 2.5 3.8 5.5 3.8 9s-1.2 6.5-3.8 9c-2.6-2.5-3.8-5.5-3.8-9S9.4 5.5 12 3',
  // kinds of operation
  person: 'M12 4a3.8 3.8 0 1 1 0 7.6A3.8 3.8 0 0 1 12 4M4.8 20.2c.6-3.7 3.4-5.8 7.2-5.8s6.6 2.1 7.2 5.8',
  transfer: 'M4 8.5h14.5M15 5l3.5 3.5L15 12M20 15.5H5.5M9 12l-3.5 3.5L9 19',
  banknote: 'M3 7h18v10.5H3zM12 9.8a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8M6.3 12.2h.1M17.6 12.2h.1',
  bank: 'M3.8 9.5L12 4.2l8.2 5.3zM6.5 12.2v4.6M12 12.2v4.6M17.5 12.2v4.6M4 19.8h16',
  newDevice: 'M13 3H8a1.5 1.5 0 0 0-1.5 1.5v15A1.5 1.5 0 0 0 8 21h8a1.5 1.5 0 0 0 1.5-1.5V12M11 18h2M18 3v6M15 6h6',
  key: 'M8 11a4 4 0 1 1 0 8a4 4 0 0 1 0-8M10.9 12.1L19.5 3.5M16.2 6.8l2.6 2.6M13.3 9.7l1.7 1.7',
  limit: 'M4.6 18.5a9 9 0 1 1 14.8 0M12 14l3.8-4.8',
  data: 'M12 3.8c4.4 0 7.5 1.2 7.5 2.8S16.4 9.4 12 9.4 4.5 8.2 4.5 6.6 7.6 3.8 12 3.8M4.5 6.6v10.8c0 1.6 3.1 2.8 7.5 2.8s7.5-1.2 7.5-2.8V6.6M4.5 12c0 1.6 3.1 2.8 7.5 2.8s7.5-1.2 7.5-2.8',
  document: 'M6.5 3.5h7.5l4 4v13H6.5zM13.8 3.7v4h4M9.5 14l1.8 1.8 3.4-3.6',
} as const

export type IconName = keyof typeof drawings
export const iconNames = Object.keys(drawings) as IconName[]

export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
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
