import type { HostEventView } from '../contract/list-events.ts'
import { type HostEvent, statusOf } from '../domain/host-event.ts'

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

/** What a host gets of what it was told, or is to be told. */
export const eventViewOf = (event: HostEvent): HostEventView => ({
  id: event.id,
  actionId: event.actionId,
  status: statusOf(event),
  // Our own JSON, and every word of it: the host compares it with what came.
  message: JSON.parse(event.body) as HostEventView['message'],
  createdAt: new Date(event.createdAtMs).toISOString(),
  tries: event.tries,
  lastStatus: event.lastStatus,
  lastTryAt: iso(event.lastTryAtMs),
  deliveredAt: iso(event.deliveredAtMs),
  givenUpAt: iso(event.givenUpAtMs),
})
