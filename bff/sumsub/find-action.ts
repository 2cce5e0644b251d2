import type { Reading } from '../domain/decide.ts'
import { type Lane, lanes } from './turns.ts'

/** A page of a list, and how far back is looked: to what was made clearly before the oldest action that is looked for. */
const pageSize = 100
const mostPages = 10
/** Both clocks are known to each other to some 2 s, and Sumsub stamps whole seconds. */
const clockToleranceMs = 10_000
/** After a search of several pages, for each but the first: one busy person must not use up the calls of all others. */
const pausePerPageMs = 150

type ReadPage = (
  applicantId: string,
  page: { limit: number; offset: number; lane: Lane },
) => Promise<{ readings: Reading[]; isLast: boolean }>

export type Surroundings = {
  pause: (ms: number) => Promise<void>
  /** How far Sumsub's clock is ahead of ours. In milliseconds. */
  clockOffsetMs: () => number
}

/** On whose behalf, and what may shorten a search: an action is not older than its attempt. */
type Look = { lane?: Lane; sinceMs?: number }
type Wanted = Required<Look> & {
  externalActionId: string
  done: (found: Reading | null) => void
  failed: (cause: unknown) => void
}

/**
 * Finds actions by our external id, the newest of their applicant first; null when the frame has not created one yet.
 * One search at a time for each applicant: whoever asks while it runs shares the next one, which begins after they
 * asked. So a person with a thousand checks costs as many reads as one with a few.
 */
export const createFindAction = (readPage: ReadPage, { pause, clockOffsetMs }: Surroundings) => {
  /** Applicants with a search under way, and who waits for the next one. */
  const searched = new Map<string, Wanted[]>()

  const search = async (applicantId: string, all: Wanted[]): Promise<void> => {
    let pages = 0
    let missing = all
    const lane = lanes.find((each) => all.some((wanted) => wanted.lane === each)) ?? 'background'
    const floorMs = Math.min(...all.map(({ sinceMs }) => sinceMs)) + clockOffsetMs() - clockToleranceMs
    try {
      for (let isDone = false; !isDone && pages < mostPages; pages++) {
        const { readings, isLast } = await readPage(applicantId, { limit: pageSize, offset: pages * pageSize, lane })
        missing = missing.filter(({ externalActionId, done }) => {
          const found = readings.find((each) => each.externalActionId === externalActionId)
          if (found) done(found)
          return !found
        })
        isDone = isLast || missing.length === 0 || (readings.at(-1)?.createdAtMs ?? Number.POSITIVE_INFINITY) < floorMs
      }
      for (const { done } of missing) done(null)
    } catch (cause) {
      for (const { failed } of missing) failed(cause)
    }
    if (pages > 1) await pause((pages - 1) * pausePerPageMs)
    const next = searched.get(applicantId) ?? []
    if (next.length === 0) searched.delete(applicantId)
    else begin(applicantId, next)
  }

  const begin = (applicantId: string, wanted: Wanted[]): void => {
    searched.set(applicantId, [])
    void search(applicantId, wanted)
  }

  return (
    applicantId: string,
    externalActionId: string,
    { lane = 'now', sinceMs = 0 }: Look = {},
  ): Promise<Reading | null> =>
    new Promise((done, failed) => {
      const wanted = { externalActionId, lane, sinceMs, done, failed }
      const next = searched.get(applicantId)
      if (next) next.push(wanted)
      else begin(applicantId, [wanted])
    })
}
