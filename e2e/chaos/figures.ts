/** The value below which this share of all lies; 0 of nothing. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** Times in milliseconds, in one line. */
export const spread = (values: readonly number[]): string =>
  `p50 ${Math.round(percentile(values, 0.5))} · p99 ${Math.round(percentile(values, 0.99))} · max ${Math.round(percentile(values, 1))} ms of ${values.length}`

/** What a scenario found: figures to print, and what must not be. */
export type Report = { figures: Record<string, string | number>; faults: string[] }
