import type { Lines } from './drawing.tsx'
import { card, corners, dial, sheet } from './shapes.ts'

const head = 'M32 15c8 0 13 6 13 15.5S39 49 32 49s-13-9-13-18.5S24 15 32 15'

/** What a check asks for. */
export const kindDrawings = {
  face: { tint: head, line: `${corners}${head}M27 28.5v2M37 28.5v2M27 38.5c1.4 1.6 3 2.4 5 2.4s3.6-.8 5-2.4` },
  card: { tint: card, line: `${card}M8 25h48M15 41h12M45 41h4` },
  mail: { tint: 'M8 15h48v36H8z', line: 'M8 15h48v36H8zM8 18l24 19 24-19' },
  questions: { tint: sheet, line: `${sheet}M40 7v10h10M21 28l2.5 2.5 4.5-5M21 42l2.5 2.5 4.5-5M33 28h10M33 42h10` },
  funds: {
    tint: dial,
    line: 'M27 37L37 27M24 31l-5 5a6.4 6.4 0 0 0 9 9l5-5M31 24l5-5a6.4 6.4 0 0 1 9 9l-5 5',
  },
} as const satisfies Record<string, Lines>
