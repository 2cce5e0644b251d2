import { countsOf } from './counts.ts'
import { createLog } from './log.ts'
import type { Metrics } from './metrics.ts'
import { type Notice, noticeOf } from './readiness.ts'

/** The log, with what is counted by it and noticed in it. */
export const createWatch = (write: (line: string) => void, now: () => number, metrics: Metrics) => {
  const notices = new Set<Notice>()
  const log = createLog(write, now, (event, fields) => {
    metrics.count(countsOf(event, fields))
    const notice = noticeOf(event, fields)
    if (notice) notices.add(notice)
  })
  return { log, metrics, notices }
}
