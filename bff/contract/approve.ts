import * as v from 'valibot'
import { actionView } from './action-view.ts'

/** The person has read the operation and wants the check; after a RED that may be retried, wants it again. */
export const path = '/api/approve'
export const request = v.strictObject({ consentVersion: v.optional(v.pipe(v.string(), v.maxLength(60))) })
export const answer = actionView
