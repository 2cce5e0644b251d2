import { Hono } from 'hono'
import { path } from '../contract/replay-event.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { eventViewOf } from '../http/event-view.ts'
import { Refusal } from '../refusal.ts'

/** Tells an event once more, as it was decided, with the whole schedule of tries before it. */
export const replayEvent = (deps: Deps) =>
  new Hono<Env>().post(path, async (c) => {
    const event = await deps.store.replayEvent(c.var.host.id, c.req.param('id'), deps.now())
    if (!event) throw new Refusal('not-found')
    deps.wake()
    return c.json(eventViewOf(event), 202)
  })
