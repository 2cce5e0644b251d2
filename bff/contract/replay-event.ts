import { hostEvent } from './list-events.ts'

/** Told once more: same id, same content, a fresh time and signature. */
export const path = '/v1/events/:id/replay'
export const answer = hostEvent
