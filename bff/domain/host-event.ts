import type { EventStatus } from '../contract/list-events.ts'

/** Something that a host is told, word for word as it was decided: a delivery is never computed anew. */
export type NewEvent = { id: string; actionId: string; hostId: string; body: string }

/** How the telling goes. */
export type HostEvent = NewEvent & {
  createdAtMs: number
  /** Since the first one, or since the last replay. */
  tries: number
  /** 0: there was no answer. */
  lastStatus: number | null
  lastTryAtMs: number | null
  deliveredAtMs: number | null
  /** Since when nobody tries any more by itself. */
  givenUpAtMs: number | null
}

export const statusOf = ({ deliveredAtMs, givenUpAtMs }: HostEvent): EventStatus => {
  if (deliveredAtMs !== null) return 'delivered'
  return givenUpAtMs === null ? 'pending' : 'given-up'
}
