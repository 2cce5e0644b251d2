import * as v from 'valibot'
import { instant } from './words.ts'

/**
 * Hands the action to another device: a link for its camera to read off this screen. Until it is opened, nothing
 * changes here; then this session becomes a watcher. Asked again, the newest link counts.
 */
export const path = '/api/other-device'
export const request = v.strictObject({})
export const answer = v.object({
  url: v.string(),
  expiresAt: instant,
  /** Shown on both screens. */
  matchCode: v.string(),
})
export type OtherDeviceLink = v.InferOutput<typeof answer>
