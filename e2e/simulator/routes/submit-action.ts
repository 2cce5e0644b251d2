import { Hono } from 'hono'
import { actionAnswer } from '../action-answer.ts'
import { requireAccess } from '../authenticate.ts'
import { conflict } from '../errors.ts'
import { needsSdk } from '../steps.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const submitAction = (world: World) =>
  new Hono<SimulatorEnv>().post('/resources/applicantActions/:actionId/review/status/pending', (c) => {
    const action = world.actions.get(c.req.param('actionId'))
    const caller = c.get('caller')
    requireAccess(caller, action)
    if (caller.by === 'app' && needsSdk(action))
      throw conflict('This applicant action needs the liveness module and is submitted by the SDK')
    world.reviewer.submit(action)
    return c.json(actionAnswer(action))
  })
