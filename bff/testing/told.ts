import * as v from 'valibot'
import { type EventStatus, answer as eventList } from '../contract/list-events.ts'
import { ask } from './ask.ts'
import type { Harness } from './harness.ts'

/** A host asks and thinks better of it, which it is told of by callback. Gives the id of the action. */
export const askAndCancel = async (h: Harness): Promise<string> => {
  const { id } = await ask(h)
  await h.host('POST', `/v1/actions/${id}/cancel`)
  await h.pass(0)
  return id
}

/** One callback as it came, the newest if nothing else is said. */
export const told = (h: Harness, at = -1) => {
  const callback = h.callbacks.at(at)
  if (!callback) throw new Error('nothing was told')
  return callback
}

export const toldIds = (h: Harness) => h.callbacks.map(({ headers }) => headers.get('webhook-id'))

export const listEvents = async (h: Harness, status?: EventStatus) =>
  v.parse(eventList, await (await h.host('GET', `/v1/events${status ? `?status=${status}` : ''}`)).json()).items

export const replay = (h: Harness, id = '') => h.host('POST', `/v1/events/${id}/replay`)
