import * as v from 'valibot'
import { type ProgressEvent, path } from '#contract/report-progress.ts'
import { call } from '../api/call.ts'

/** A hint to go and read. Only its arrival counts, so there is nothing to parse. */
/** `action` is left out only where no action is shown. */
export const reportProgress = async (event: ProgressEvent, action?: string): Promise<void> => {
  await call({ path, ...(action && { action }), body: { event }, answer: v.unknown() })
}
