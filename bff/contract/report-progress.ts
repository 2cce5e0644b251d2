import * as v from 'valibot'

/** What the embedded frame said, passed on as a hint to go and read. It never moves an action. */
export const path = '/api/progress'
export const progressEvents = ['launched', 'ready', 'submitted', 'failed', 'silent', 'returned'] as const
export const request = v.strictObject({ event: v.picklist(progressEvents) })
export type ProgressEvent = (typeof progressEvents)[number]
