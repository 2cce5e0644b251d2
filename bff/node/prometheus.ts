import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { atTheStart, type Count, counters, durations, levels, type Metrics } from '../metrics.ts'

/** From a cached page to the longest held read. In seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Counts and levels by the usual library, with what it knows of the process itself. */
export const createPrometheus = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const made = <Kind>(table: Record<string, Described>, make: (described: Settings) => Kind) =>
    new Map(
      Object.entries(table).map(([name, { help, labels }]) => [
        name,
        make({ name, help, labelNames: Object.keys(labels), registers: [registry] }),
      ]),
    )
  const counted = made(counters, (settings) => new Counter(settings))
  const timed = made(durations, (settings) => new Histogram({ ...settings, buckets }))
  const levelled = made(levels, (settings) => new Gauge(settings))

  const count = (counts: readonly Count[]) => {
    for (const { name, labels = {}, value } of counts) {
      counted.get(name)?.inc(labels, value)
      timed.get(name)?.observe(labels, value)
    }
  }
  count(atTheStart)

  return {
    count,
    text: async (now) => {
      // What is not said now is not so any more: a level of an hour ago must not look like one of now.
      for (const gauge of levelled.values()) {
        gauge.reset()
        gauge.remove({})
      }
      for (const { name, labels = {}, value } of now) levelled.get(name)?.set(labels, value)
      return { contentType: registry.contentType, body: await registry.metrics() }
    },
  }
}

type Described = { help: string; labels: object }
type Settings = { name: string; help: string; labelNames: readonly string[]; registers: Registry[] }
