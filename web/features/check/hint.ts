import type { ProgressEvent } from '#contract/report-progress.ts'
import { reportProgress } from '../../action/report-progress.ts'

/** A hint that gets lost costs a moment, never the answer: there is nobody to tell. */
export const hint = (action: string, event: ProgressEvent): void => {
  reportProgress(event, action).catch(() => undefined)
}
