import * as v from 'valibot'
import { actionView } from './action-view.ts'

/** A watcher goes on here again: the other device becomes the one that looks on. From the holder it changes nothing. */
export const path = '/api/take-back'
export const request = v.strictObject({})
export const answer = actionView
