import * as v from 'valibot'
import { instant } from './words.ts'

/** Sumsub's own hosted page for the same attempt: another device, or a browser that cannot embed. */
export const path = '/api/websdk-link'
export const request = v.strictObject({})
export const answer = v.object({ url: v.string(), expiresAt: instant })
export type WebsdkLink = v.InferOutput<typeof answer>
