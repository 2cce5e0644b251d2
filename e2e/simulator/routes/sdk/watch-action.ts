import { Hono } from 'hono'
import * as v from 'valibot'
import { actionAnswer } from '../../action-answer.ts'
import type { Action } from '../../actions.ts'
import { requireAccess } from '../../authenticate.ts'
import { parse } from '../../read-body.ts'
import type { SimulatorEnv, World } from '../../world.ts'

const longestWaitMs = 25_000

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'must be a whole number'), v.transform(Number))
export const watchQuery = v.object({ since: v.optional(wholeNumber, '0'), waitMs: v.optional(wholeNumber, '0') })

/** Answers the moment the action changes, or when the time is up. */
export const watchAction = (world: World) =>
  new Hono<SimulatorEnv>().get('/resources/sdk/actions/:actionId/status', async (c) => {
    const action = world.actions.get(c.req.param('actionId'))
    requireAccess(c.get('caller'), action)
    const { since, waitMs } = parse(watchQuery, c.req.query(), 'query')
    await newerThan(world, action, since, Math.min(waitMs, longestWaitMs), c.req.raw.signal)
    return c.json({ seq: action.version, action: actionAnswer(action) })
  })

const newerThan = (world: World, action: Action, since: number, waitMs: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (action.version > since || waitMs === 0 || signal.aborted) return resolve()
    const stop = () => {
      cancelTimer()
      unwatch()
      signal.removeEventListener('abort', stop)
      resolve()
    }
    const cancelTimer = world.timers.after(waitMs, stop)
    const unwatch = world.actions.watch(action, stop)
    signal.addEventListener('abort', stop)
  })
