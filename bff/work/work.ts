import type { Deps } from '../deps.ts'
import type { JobKind } from '../store/jobs.ts'
import { afterRestore } from './after-restore.ts'
import { checkFunds } from './check-funds.ts'
import { endTime } from './end-time.ts'
import { forget } from './forget.ts'
import { createLane } from './lane.ts'
import type { Run } from './outcome.ts'
import { readUpstream } from './read-upstream.ts'
import { refuseOthers } from './refuse-others.ts'
import { sendMail } from './send-mail.ts'
import { createTellHost } from './tell-host.ts'

/** Lanes keep out of each other's way: a host that answers slowly holds up no mail and no decision. */
const lanes = (): { atOnce: number; runs: Partial<Record<JobKind, Run>> }[] => [
  { atOnce: 32, runs: { 'read-upstream': readUpstream, 'check-funds': checkFunds, 'end-time': endTime } },
  { atOnce: 2, runs: { 'refuse-others': refuseOthers, 'after-restore': afterRestore } },
  { atOnce: 2, runs: { forget } },
  { atOnce: 4, runs: { 'send-mail': sendMail } },
  { atOnce: 24, runs: { 'tell-host': createTellHost() } },
]

/** Everything that happens later. */
export const createWork = (deps: () => Deps) => {
  const all = lanes().map(({ atOnce, runs }) => createLane(deps, runs, atOnce))
  return {
    start: () => {
      for (const lane of all) lane.start()
    },
    wake: () => {
      for (const lane of all) lane.wake()
    },
    /** Takes nothing new, and waits for what is running. */
    stop: async () => {
      await Promise.all(all.map((lane) => lane.stop()))
    },
    /** Runs what is due now, and what that makes due. For tests, whose clock stands still. */
    runDue: async () => {
      while ((await Promise.all(all.map((lane) => lane.runDue()))).some((ran) => ran)) {
        // One lane may have made work for another.
      }
    },
  }
}
