import type { Deps } from '../deps.ts'
import type { Claimed, JobKind } from '../store/jobs.ts'
import type { Outcome, Run } from './outcome.ts'

/**
 * A lease lasts as long as its process renews it: what a dead instance was doing is taken up by another after this.
 * In milliseconds.
 */
const leaseMs = 15_000
const renewEveryMs = 5_000
/** A store that does not answer is asked again after this. In milliseconds. */
const storePauseMs = 1_000
/** What another instance has promised and did not live to do is found after this. In milliseconds. */
const longestSleepMs = 5_000

/** 2 s, 4 s, … 2 min, each with jitter. */
const backoffMs = (tries: number): number => Math.min(2_000 * 2 ** tries, 120_000) * (0.75 + Math.random() / 2)

/** One loop over the jobs of some kinds: takes what is due, up to so many at once, and sleeps until the next is. */
export const createLane = (deps: () => Deps, runs: Partial<Record<JobKind, Run>>, atOnce: number) => {
  const kinds = Object.keys(runs) as JobKind[]
  const running = new Map<Claimed, Promise<void>>()
  let renewal: ReturnType<typeof setInterval> | undefined
  let alarm: ReturnType<typeof setTimeout> | undefined
  let started = false
  /** The turn under way; one that was asked for meanwhile follows it. */
  let turning: Promise<unknown> | undefined
  let again = false

  const run = async (job: Claimed): Promise<void> => {
    const { log, now, store } = deps()
    const outcome: Outcome = await (runs[job.kind]?.(deps(), job) ?? Promise.resolve({ againAtMs: null })).catch(
      (cause: unknown) => {
        log('job-failed', { job: job.kind, actionId: job.actionId, tries: job.tries + 1, cause })
        return { againAtMs: now() + backoffMs(job.tries), failed: true }
      },
    )
    const { againAtMs, failed = false, priority = 1 } = outcome
    await store.finishJob(job, { againAtMs, failed, priority, nowMs: now() })
  }

  const launch = (job: Claimed) => {
    const one = run(job)
      .catch((cause: unknown) => deps().log('job-not-finished', { job: job.kind, actionId: job.actionId, cause }))
      .finally(() => {
        running.delete(job)
        if (running.size === 0) clearInterval(renewal)
        wake()
      })
    if (running.size === 0) renewal = setInterval(renew, renewEveryMs)
    running.set(job, one)
  }

  const renew = () => {
    const { log, now, store } = deps()
    store
      .renewLeases([...running.keys()], now() + leaseMs)
      .catch((cause: unknown) => log('leases-not-renewed', { cause }))
  }

  /** Gives how many it has taken. */
  const take = async (): Promise<number> => {
    const { now, store } = deps()
    const free = atOnce - running.size
    const jobs = free > 0 ? await store.claimJobs(kinds, now(), leaseMs, free) : []
    for (const job of jobs) launch(job)
    return jobs.length
  }

  const turn = async (): Promise<void> => {
    clearTimeout(alarm)
    try {
      await take()
      const nextAtMs = await deps().store.nextJobAtMs(kinds)
      if (started && nextAtMs !== undefined && running.size < atOnce)
        alarm = setTimeout(wake, Math.min(Math.max(nextAtMs - deps().now(), 0), longestSleepMs))
    } catch (cause) {
      deps().log('work-stopped-short', { cause })
      if (started) alarm = setTimeout(wake, storePauseMs)
    }
  }

  const wake = (): void => {
    if (!started) return
    if (turning) {
      again = true
      return
    }
    turning = turn().finally(() => {
      turning = undefined
      if (again) {
        again = false
        wake()
      }
    })
  }

  return {
    start: () => {
      started = true
      wake()
    },
    wake,
    stop: async () => {
      started = false
      clearTimeout(alarm)
      await turning
      await Promise.allSettled(running.values())
    },
    /** Until nothing is due; says whether anything was. */
    runDue: async (): Promise<boolean> => {
      let ran = false
      while ((await take()) > 0) {
        ran = true
        await Promise.all(running.values())
      }
      return ran
    },
  }
}
