import { Hono } from 'hono'
import * as v from 'valibot'
import { actionAnswer } from '../action-answer.ts'
import { conflict, listed } from '../errors.ts'
import type { DocSet } from '../levels.ts'
import { paymentMethod } from '../payment.ts'
import { parse, readJson } from '../read-body.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const paymentActionQuery = v.object({
  requireSelfie: v.optional(
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((flag) => flag === 'true'),
    ),
    // Sumsub's page of 2023 says true, its description of 2024 says false: whoever cares has to say it.
    'true',
  ),
})
const card: DocSet = { idDocSetType: 'PAYMENT_METHODS', types: ['PAYMENT_METHOD'] }
const selfie: DocSet = { idDocSetType: 'SELFIE', types: ['SELFIE'], videoRequired: 'enabled' }

export const createPaymentMethodAction = (world: World) =>
  new Hono<SimulatorEnv>().post('/resources/applicantActions/-/forApplicant/:applicantId/paymentMethod', (c) => {
    const applicant = world.applicants.get(c.req.param('applicantId'))
    const { requireSelfie } = parse(paymentActionQuery, c.req.query(), 'query')
    const action = world.actions.create({
      applicant,
      externalActionId: c.req.header('x-external-action-id') ?? null,
      levelName: requireSelfie ? 'card-capture-selfie' : 'card-capture',
      docSets: structuredClone(requireSelfie ? [card, selfie] : [card]),
    })
    return c.json(actionAnswer(action))
  })

/** What the host already knows of the card: compared with the photo, and shown to the person as a hint. */
export const setPaymentMethod = (world: World) =>
  new Hono<SimulatorEnv>().post('/resources/applicantActions/:actionId/paymentMethod', async (c) => {
    const action = world.actions.get(c.req.param('actionId'))
    const given = await readJson(c, paymentMethod)
    if (action.type !== 'paymentMethod') throw conflict('Applicant action is not of type paymentMethod')
    if (action.reviewStatus !== 'init')
      throw listed('applicant-already-in-the-state', `Applicant action is in the state '${action.reviewStatus}'`)
    action.paymentMethod = given
    world.actions.changed(action)
    return c.json(given)
  })
