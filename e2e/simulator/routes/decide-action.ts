import { Hono } from 'hono'
import * as v from 'valibot'
import { actionAnswer } from '../action-answer.ts'
import type { Action } from '../actions.ts'
import { conflict, listed } from '../errors.ts'
import { readJson } from '../read-body.ts'
import { text } from '../schemas.ts'
import type { SimulatorEnv, World } from '../world.ts'

const remarks = { note: v.optional(v.string()), tags: v.optional(v.array(v.string())) }
const reasons = v.pipe(
  v.record(v.string(), v.pipe(v.array(text), v.minLength(1, 'must not be empty'))),
  v.check((groups) => Object.keys(groups).length > 0, 'must not be empty'),
)
export const approval = v.object({ ...remarks, reasons: v.optional(v.unknown()) })
export const refusal = v.object({ ...remarks, reasons })

export const decideAction = (world: World) =>
  new Hono<SimulatorEnv>()
    .post('/resources/api/applicantActions/:actionId/-/approve', async (c) => {
      const action = world.actions.get(c.req.param('actionId'))
      const given = await readJson(c, approval)
      if (given.reasons !== undefined) throw conflict('Reasons are not allowed in an approval')
      requireDecidable(action)
      world.reviewer.complete(action, { reviewAnswer: 'GREEN' })
      return c.json(actionAnswer(action))
    })
    .post('/resources/api/applicantActions/:actionId/-/reject', async (c) => {
      const action = world.actions.get(c.req.param('actionId'))
      await readJson(c, refusal)
      requireDecidable(action)
      world.reviewer.complete(action, {
        reviewAnswer: 'RED',
        reviewRejectType: 'FINAL',
        rejectLabels: ['EXTERNAL_DECISION_REJECTION'],
      })
      return c.json(actionAnswer(action))
    })

const requireDecidable = (action: Action) => {
  if (action.reviewStatus === 'pending')
    throw conflict('Applicant action has just been submitted, try again later', { 'Retry-After': '10' })
  if (action.reviewStatus === 'completed')
    throw listed('applicant-already-in-the-state', "Applicant action is already in the state 'completed'")
}
