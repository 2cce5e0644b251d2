import * as v from 'valibot'
import { type HostEventView, message } from '../contract/list-events.ts'
import { type HostEvent, statusOf } from '../domain/host-event.ts'

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

/** What a host gets of what it was told, or is to be told. */
export const eventViewOf = (event: HostEvent): HostEventView => ({
  id: event.id,
  actionId: event.actionId,
  status: statusOf(event),
  message: v.parse(message, JSON.parse(event.body)),
  createdAt: new Date(event.createdAtMs).toISOString(),
  tries: event.tries,
  lastStatus: event.lastStatus,
  lastTryAt: iso(event.lastTryAtMs),
  deliveredAt: iso(event.deliveredAtMs),
  givenUpAt: iso(event.givenUpAtMs),
})
