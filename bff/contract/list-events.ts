import * as v from 'valibot'
import { query as listQuery } from './list-actions.ts'
import { decisions, instant, states } from './words.ts'

export const path = '/v1/events'

export const eventStatuses = ['pending', 'delivered', 'given-up'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** The body of a callback, by Standard Webhooks. What it is about stays out of it: read the action, verify the receipt. */
export const message = v.object({
  type: v.literal('action.ended'),
  timestamp: instant,
  data: v.object({
    id: v.string(),
    state: v.picklist(states),
    decision: v.picklist(decisions),
    /** What ended it. Events of older versions have none. */
    reason: v.optional(v.string()),
    digest: v.string(),
    version: v.number(),
  }),
})

/** `id` is the `webhook-id` of every delivery. `lastStatus` 0: there was no answer. */
export const hostEvent = v.object({
  id: v.string(),
  actionId: v.string(),
  status: v.picklist(eventStatuses),
  message,
  createdAt: instant,
  tries: v.number(),
  lastStatus: v.nullable(v.number()),
  lastTryAt: v.nullable(instant),
  deliveredAt: v.nullable(instant),
  givenUpAt: v.nullable(instant),
})
export type HostEventView = v.InferOutput<typeof hostEvent>

export const query = v.object({
  status: v.optional(v.picklist(eventStatuses)),
  limit: listQuery.entries.limit,
  /** As `nextCursor` of the page before. */
  cursor: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}\.msg_[\w-]{1,60}$/))),
})

/** Newest first; `nextCursor` is null on the last page. */
export const answer = v.object({ items: v.array(hostEvent), nextCursor: v.nullable(v.string()) })
