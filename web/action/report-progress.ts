import * as v from 'valibot'
import { type ProgressEvent, path } from '#contract/report-progress.ts'
import { call } from '../api/call.ts'

/** A hint to go and read. Only its arrival counts, so there is nothing to parse. */
export const reportProgress = async (event: ProgressEvent): Promise<void> => {
  await call({ path, body: { event }, answer: v.unknown() })
}
