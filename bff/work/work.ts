import type { Deps } from '../deps.ts'
import type { Claimed, JobKind } from '../store/jobs.ts'
import { checkFunds } from './check-funds.ts'
import { endTime } from './end-time.ts'
import { readUpstream } from './read-upstream.ts'
import { sendMail } from './send-mail.ts'
import { tellHost } from './tell-host.ts'

/** What a run came to: done, again at a time, or failed and to be tried again at a time (null: given up). */
export type Outcome = { againAtMs: number | null; failed?: boolean }
export type Run = (deps: Deps, job: Claimed) => Promise<Outcome>

const runs: Record<JobKind, Run> = {
  'send-mail': sendMail,
  'tell-host': tellHost,
  'read-upstream': readUpstream,
  'check-funds': checkFunds,
  'end-time': endTime,
}

/** Longer than any run may take, so that a lease ends only with its process. In milliseconds. */
const leaseMs = 60_000
const atOnce = 16
/** A store that does not answer is asked again after this. In milliseconds. */
const storePauseMs = 1_000

/** The one loop for everything that happens later. */
export const createWork = (deps: () => Deps) => {
  const running = new Set<Promise<void>>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let started = false
  let turning = false
  let wokenMeanwhile = false

  const run = async (job: Claimed) => {
    const { log, now, store } = deps()
    const outcome = await runs[job.kind](deps(), job).catch((cause: unknown): Outcome => {
      log('job-failed', { job: job.kind, actionId: job.actionId, tries: job.tries + 1, cause })
      return { againAtMs: now() + backoffMs(job.tries), failed: true }
    })
    await store.finishJob(job, { againAtMs: outcome.againAtMs, failed: outcome.failed ?? false, nowMs: now() })
  }

  /** Runs what is due now, and what that makes due. Resolves when nothing is left. */
  const runDue = async (): Promise<void> => {
    for (;;) {
      const { now, store } = deps()
      const jobs = await store.claimJobs(now(), leaseMs, atOnce)
      if (jobs.length === 0) return
      await Promise.all(jobs.map(run))
    }
  }

  /** The same for a living process: starts what is due, waits for nothing, sets the alarm for what comes next. */
  const turn = async (): Promise<void> => {
    if (turning) {
      wokenMeanwhile = true
      return
    }
    turning = true
    clearTimeout(timer)
    try {
      const { now, store } = deps()
      const free = atOnce - running.size
      const jobs = free > 0 ? await store.claimJobs(now(), leaseMs, free) : []
      for (const job of jobs) start(job)
      const nextAtMs = await store.nextJobAtMs()
      if (started && nextAtMs !== undefined && running.size < atOnce)
        timer = setTimeout(turn, Math.min(Math.max(nextAtMs - now(), 0), 60_000))
    } catch (cause) {
      deps().log('work-stopped-short', { cause })
      if (started) timer = setTimeout(turn, storePauseMs)
    } finally {
      turning = false
      if (wokenMeanwhile && started) {
        wokenMeanwhile = false
        void turn()
      }
    }
  }

  const start = (job: Claimed) => {
    const one = run(job)
      .catch((cause: unknown) => deps().log('job-not-finished', { job: job.kind, actionId: job.actionId, cause }))
      .finally(() => {
        running.delete(one)
        if (started) void turn()
      })
    running.add(one)
  }

  return {
    runDue,
    start: () => {
      started = true
      void turn()
    },
    wake: () => {
      if (started) void turn()
    },
    /** Takes nothing new, and waits for what is running. */
    stop: async () => {
      started = false
      clearTimeout(timer)
      await Promise.allSettled(running)
    },
  }
}

/** 2 s, 4 s, … 2 min, each with jitter. */
export const backoffMs = (tries: number): number => Math.min(2_000 * 2 ** tries, 120_000) * (0.75 + Math.random() / 2)
