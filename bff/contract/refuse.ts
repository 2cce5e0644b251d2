import * as v from 'valibot'
import { actionView } from './action-view.ts'

/** "This was not me": ends the action for good. */
export const path = '/api/refuse'
export const request = v.strictObject({})
export const answer = actionView
