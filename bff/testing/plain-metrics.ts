import type { Count, Level, Metrics } from '../metrics.ts'

/** Counts without a library, one line for each series. */
export const plainMetrics = (): Metrics => {
  const counted = new Map<string, number>()
  const series = ({ name, labels = {} }: Count | Level) =>
    `${name}{${Object.entries(labels)
      .map(([label, value]) => `${label}="${value}"`)
      .join(',')}}`
  return {
    count: (counts) => {
      for (const each of counts) counted.set(series(each), (counted.get(series(each)) ?? 0) + each.value)
    },
    text: async (levels) => ({
      contentType: 'text/plain; version=0.0.4; charset=utf-8',
      body: [...counted, ...levels.map((level) => [series(level), level.value] as const)]
        .map(([name, value]) => `${name} ${value}\n`)
        .join(''),
    }),
  }
}
