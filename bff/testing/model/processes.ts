import { publicUrl } from '../harness.ts'
import { type Process, type Surroundings, startProcess } from '../start-process.ts'
import { createLife, type Life } from './life.ts'
import type { Meeting } from './meeting.ts'
import type { CrashPlace } from './step.ts'
import type { Watch } from './watch.ts'

/** A request that a process took along when it died, or that found none. */
export class ConnectionLost extends Error {}

const kindOfPoint: Record<Exclude<CrashPlace, 'between steps'>, RegExp> = {
  write: /store\.(?!claim|find|list|next|read|take)/,
  outside: /(mail|callback|sumsub)$/,
  anywhere: /./,
}

type Running = { life: Life; process: Process }
type Slot = { running: Running | undefined; isDoomed: boolean; downSteps: number }

/** The product's processes on one database, with a balancer in front. They die, and others take their place. */
export const createProcesses = async (
  surroundings: () => Surroundings,
  count: number,
  meeting: Meeting,
  watch: Watch,
) => {
  const boot = async (): Promise<Running> => {
    const around = surroundings()
    const life = createLife({ gate: meeting.gate, met: (point) => watch.figures.count('died', point) })
    const process = await startProcess({
      ...around,
      database: around.database.withPlugin(life.plugin),
      aroundStore: life.aroundStore,
      writeLog: life.whileAlive(around.writeLog),
      sendMail: life.around('mail', around.sendMail),
      callSumsub: life.around('sumsub', around.callSumsub),
      callHost: life.around('callback', around.callHost),
    })
    // The only process on its store knows that whoever held a job is dead. One of several waits for the lease.
    if (count === 1) await process.deps.store.releaseJobs()
    return { life, process }
  }

  const slots: Slot[] = []
  while (slots.length < count) slots.push({ running: await boot(), isDoomed: false, downSteps: 0 })
  let turn = 0

  const alive = () => slots.flatMap(({ running }) => (running && !running.life.isDead() ? [running] : []))

  return {
    fetch: async (path: string, init?: RequestInit): Promise<Response> => {
      const up = alive()
      const to = up[turn++ % Math.max(up.length, 1)]
      if (!to) throw new ConnectionLost('no process is up')
      const answer = Promise.resolve(to.process.app.fetch(new Request(new URL(path, publicUrl), init)))
      const response = await Promise.race([answer, to.life.died])
      if (typeof response === 'string' || to.life.isDead()) throw new ConnectionLost(await to.life.died)
      return response
    },

    /** Everything that is due now, on each of them. */
    work: async (): Promise<void> => {
      for (const { life, process } of alive())
        await process.work.runDue().catch((error: unknown) => {
          if (!life.isDead()) throw error
        })
    },

    /** The one whose turn is next dies, at a point of this kind, after so many more; and is then gone for some steps. */
    doom: (at: CrashPlace, points: number, downSteps: number): void => {
      const up = slots.filter(({ running }) => running !== undefined)
      const victim = up[turn % Math.max(up.length, 1)]
      if (!victim?.running) return
      victim.isDoomed = true
      victim.downSteps = downSteps
      if (at === 'between steps') victim.running.life.die(at)
      else victim.running.life.dieAfter(points, kindOfPoint[at])
    },
    someoneIsDoomed: () => slots.some(({ isDoomed }) => isDoomed),
    pardon: (): void => {
      for (const slot of slots) {
        slot.running?.life.live()
        slot.isDoomed = false
      }
    },

    bury: (): void => {
      for (const slot of slots) {
        if (!slot.running?.life.isDead()) continue
        slot.running.process.deps.changes.close()
        slot.running = undefined
        slot.isDoomed = false
      }
    },

    /** Whoever has been gone for long enough starts. Says whether anyone did. */
    revive: async (atOnce = false): Promise<boolean> => {
      let any = false
      for (const slot of slots) {
        if (slot.running || (!atOnce && slot.downSteps-- > 0)) continue
        slot.running = await boot()
        any = true
      }
      return any
    },

    /** A way to ask Sumsub apart from what the product is doing; undefined when no process is up. */
    sumsub: () => alive()[0]?.process.deps.sumsub,

    close: (): void => {
      for (const { process } of alive()) process.deps.changes.close()
    },
  }
}

export type Processes = Awaited<ReturnType<typeof createProcesses>>
