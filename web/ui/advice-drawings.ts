import type { Lines } from './drawing.tsx'
import { card, corners, dial, phone, sheet } from './shapes.ts'

const innerCard = 'M14 25a3 3 0 0 1 3-3h30a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H17a3 3 0 0 1-3-3z'

/** What helps at the next try. */
export const adviceDrawings = {
  phone: { tint: phone, line: `${phone}M29 12h6M25 24h5v5h-5zM34 24h5v5h-5zM25 33h5v5h-5zM34 35h2M38 38h1M30 51h4` },
  light: {
    tint: 'M32 20a12 12 0 1 1 0 24a12 12 0 0 1 0-24',
    line: 'M32 20a12 12 0 1 1 0 24a12 12 0 0 1 0-24M32 6v6M32 52v6M6 32h6M52 32h6M13.6 13.6l4.3 4.3M46.1 46.1l4.3 4.3M50.4 13.6l-4.3 4.3M17.9 46.1l-4.3 4.3',
  },
  openFace: {
    tint: 'M10 26h20c0 9-3 13-9.5 13S10 35 10 26M34 26h20c0 9-3 13-9.5 13S34 35 34 26',
    line: 'M6 26h52M10 26c0 9 4 13 10.5 13S30 35 30 26M34 26c0 9 4 13 10.5 13S54 35 54 26M12 56L52 8',
  },
  wholeCard: { tint: innerCard, line: `${corners}${innerCard}M14 29h36` },
  trueCard: { tint: phone, line: `${phone}M25 26h14v10H25zM25 30h14M10 56L54 8` },
  unbrokenCard: { tint: card, line: `${card}M35 15l-5 9 7 6-6 8 4 11M14 41h8` },
  validCard: { tint: 'M9 14h46v42H9z', line: 'M9 14h46v42H9zM9 26h46M20 8v10M44 8v10M26 35l12 12M38 35L26 47' },
  sameCard: {
    tint: 'M20 26a3 3 0 0 1 3-3h32a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H23a3 3 0 0 1-3-3z',
    line: 'M20 26a3 3 0 0 1 3-3h32a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H23a3 3 0 0 1-3-3zM20 31h38M14 41H9a3 3 0 0 1-3-3V18a3 3 0 0 1 3-3h32a3 3 0 0 1 3 3',
  },
  write: { tint: sheet, line: 'M36 57H14V7h26l10 10v10M21 26h16M21 36h10M56 33l-15 15-3 9 9-3 15-15z' },
  later: { tint: dial, line: `${dial}M32 18v14.5l9 5.5` },
  talk: { tint: 'M8 12h48v32H32L20 55V44H8z', line: 'M8 12h48v32H32L20 55V44H8zM21 28h.1M32 28h.1M43 28h.1' },
} as const satisfies Record<string, Lines>
