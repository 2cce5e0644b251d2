import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import type { Level } from '../metrics.ts'
import { createReadiness } from '../readiness.ts'

/** What is counted, and how things stand now, for Prometheus to collect. */
export const readMetrics = (deps: Deps) => {
  const readiness = createReadiness(deps)
  return new Hono<Env>().get('/metrics', async (c) => {
    const { reasons } = await readiness()
    const { breaker, clockOffsetMs } = deps.sumsub.health()
    const { contentType, body } = await deps.metrics.text([
      ...reasons.map(({ what }): Level => ({ name: 'countersign_trouble', labels: { what }, value: 1 })),
      { name: 'countersign_reads_held', value: deps.changes.waiting() },
      { name: 'countersign_loop_lag_seconds', value: deps.loopLagMs() / 1000 },
      { name: 'countersign_sumsub_breaker_open', value: breaker === 'closed' ? 0 : 1 },
      { name: 'countersign_sumsub_clock_offset_seconds', value: clockOffsetMs / 1000 },
      ...(reasons.some(({ what }) => what === 'store')
        ? [{ name: 'countersign_store_up' as const, value: 0 }]
        : await storeLevels(deps)),
    ])
    return c.body(body, 200, { 'Content-Type': contentType })
  })
}

const storeLevels = async ({ store, now }: Deps): Promise<Level[]> => {
  const nowMs = now()
  const seconds = (sinceMs: number) => Math.max(0, nowMs - sinceMs) / 1000
  const jobs = await store.dueJobs(nowMs)
  const { events, openActions } = await store.readBacklog(nowMs)
  return [
    { name: 'countersign_store_up', value: 1 },
    ...jobs.flatMap(({ kind: job, count, oldestAtMs }): Level[] => [
      { name: 'countersign_jobs_due', labels: { job }, value: count },
      { name: 'countersign_jobs_oldest_due_seconds', labels: { job }, value: seconds(oldestAtMs) },
    ]),
    { name: 'countersign_events_undelivered', value: events.count },
    { name: 'countersign_events_oldest_undelivered_seconds', value: seconds(events.oldestAtMs) },
    { name: 'countersign_events_given_up', value: events.givenUp },
    ...openActions.flatMap(({ state, count, oldestAtMs }): Level[] => [
      { name: 'countersign_actions_open', labels: { state }, value: count },
      { name: 'countersign_actions_oldest_open_seconds', labels: { state }, value: seconds(oldestAtMs) },
    ]),
  ]
}
