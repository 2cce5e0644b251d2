import * as v from 'valibot'
import { answer as linkAnswer } from '../../contract/create-link.ts'
import { answer as eventList } from '../../contract/list-events.ts'
import { answer as timeline } from '../../contract/read-timeline.ts'
import { jpeg } from '../frame.ts'
import { linksAtLeast, noteCode } from './codes.ts'
import { hosts, people } from './ground.ts'
import { pick, rowOf } from './look-up.ts'
import type { HostCall } from './step.ts'
import type { Known, World } from './world.ts'

const upload = (w: World, { host, id }: Known) => {
  const form = new FormData()
  form.set('metadata', JSON.stringify({ idDocType: 'PAYMENT_METHOD', country: 'GBR' }))
  form.set('content', new Blob([jpeg], { type: 'image/jpeg' }), 'card.jpg')
  const headers = { Authorization: `Bearer ${hosts[host]?.key}` }
  return w.call(`/v1/actions/${id}/images`, { method: 'POST', headers, body: form })
}

/** What a host does with an action of its own. */
export const hostCall = async (w: World, known: Known, what: HostCall): Promise<void> => {
  const path = `/v1/actions/${known.id}`
  const send = (method: 'GET' | 'POST', rest: string, body?: unknown) => w.host(known.host, method, path + rest, body)
  switch (what) {
    case 'read':
      return void (await send('GET', ''))
    case 'list':
      return listOwn(w, known.host)
    case 'receipt':
      return readReceipt(w, known, await send('GET', '/receipt'))
    case 'timeline':
      return readTimeline(w, known, await send('GET', '/timeline'))
    case 'replay':
      return replay(w, known)
    case 'erase':
      return erase(w, known)
    case 'cancel':
      return void (await send('POST', '/cancel'))
    case 'link':
    case 'mail':
      return freshLink(w, known, await send('POST', '/links', { deliver: what === 'mail' ? 'email' : 'link' }))
    case 'websdk-link':
      return void (await send('POST', '/websdk-link'))
    case 'capture':
      return void (await upload(w, known))
    case 'submit':
      return void (await send('POST', '/submit'))
  }
}

const freshLink = async (w: World, known: Known, response: Response): Promise<void> => {
  if (response.status !== 201) return
  noteCode(w, known, v.parse(linkAnswer, await response.json()).url)
  linksAtLeast(w, known, `a fresh link for ${known.id}`)
}

const readReceipt = async (w: World, known: Known, response: Response): Promise<void> => {
  if (response.status !== 200) return
  const { receipt } = v.parse(v.object({ receipt: v.string() }), await response.json())
  w.facts.push({ what: `the receipt of ${known.id}`, holds: () => rowOf(w, known)?.receipt === receipt })
}

/** From then on nothing is kept of the person but the proof of what was decided. */
const erase = async (w: World, { host, person }: Known): Promise<void> => {
  const { id } = pick(people, person)
  // What is asked for meanwhile is a new question.
  const mine = w.known.filter((each) => each.host === host && each.person === person)
  const { status } = await w.host(host, 'POST', `/v1/users/${id}/erase`)
  if (status !== 200) return
  for (const known of mine) known.isErased = true
  const isForgotten = (known: Known) => {
    const row = rowOf(w, known)
    return row?.erasedAtMs !== null && row?.operation.includes('canary') === false
  }
  w.facts.push({ what: `erased ${id}`, holds: () => mine.every(isForgotten) })
}

/** What it is told of an action's history is what is stored of it. */
const readTimeline = async (w: World, known: Known, response: Response): Promise<void> => {
  if (response.status !== 200) return
  const { items } = v.parse(timeline, await response.json())
  const told = items.flatMap(({ version, to }) => (version === null ? [] : [`${version} ${to}`]))
  const stored = w.snapshot.audit
    .filter(({ actionId }) => actionId === known.id)
    .sort((a, b) => a.version - b.version)
    .map(({ version, toState }) => `${version} ${toState}`)
  w.watch.require(`${told}` === `${stored}` || !w.isCalm(), 'I9', () => `a timeline says ${told}, stored is ${stored}`)
}

const page = v.object({ items: v.array(v.object({ id: v.string() })) })

/** Exactly its own, and nobody else's. */
export const listOwn = async (w: World, host: number): Promise<void> => {
  const listed = v.parse(page, await (await w.host(host, 'GET', '/v1/actions?limit=100')).json())
  const ids = listed.items.map(({ id }) => id)
  for (const { id, host: owner } of w.known)
    w.watch.require(ids.includes(id) === (owner === host), owner === host ? 'I3' : 'I12', () => `${host} lists ${ids}`)
  const { items } = v.parse(eventList, await (await w.host(host, 'GET', '/v1/events?limit=100')).json())
  for (const { actionId } of items) {
    const owner = rowOf(w, { id: actionId })?.hostId
    w.watch.require(owner === hosts[host]?.id, 'I12', () => `${host} lists an event of ${owner}`)
  }
}

/** One of the events that hosts were told; told again, or not at all to a host that it is not for. */
const replay = async (w: World, { host }: Known): Promise<void> => {
  const events = w.snapshot.events
  if (events.length === 0) return
  const { id, hostId } = pick(events, w.nextNumber())
  const { status } = await w.host(host, 'POST', `/v1/events/${id}/replay`)
  const expected = hostId === hosts[host]?.id ? 202 : 404
  w.watch.require(status === expected, 'I12', () => `${host} replays an event of ${hostId}: ${status}`)
}
