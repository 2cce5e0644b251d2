import { Hono } from 'hono'
import * as v from 'valibot'
import { actionAnswer } from '../action-answer.ts'
import { plainTime } from '../dates.ts'
import { badRequest, listed } from '../errors.ts'
import { docSetsOf } from '../levels.ts'
import { paymentMethod, paymentSource } from '../payment.ts'
import { questionnaireAnswers } from '../questionnaire.ts'
import { readJson } from '../read-body.ts'
import { text } from '../schemas.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const createActionBody = v.object({
  externalActionId: text,
  email: v.optional(text),
  phone: v.optional(text),
  questionnaires: v.optional(questionnaireAnswers),
  paymentMethod: v.optional(paymentMethod),
  paymentSource: v.optional(paymentSource),
})

const path = '/resources/applicantActions/-/forApplicant/:applicantId'

export const createAction = (world: World) =>
  // Published examples write the address with a slash before the question mark, too.
  new Hono<SimulatorEnv>().on('POST', [path, `${path}/`], async (c) => {
    const applicant = world.applicants.get(c.req.param('applicantId') ?? '')
    const levelName = c.req.query('levelName')
    if (!levelName) throw badRequest("Parameter 'levelName' is required")
    if (applicant.isDeleted) throw listed('applicant-marked-as-deleted', 'Applicant is marked as deleted')
    const level = world.levels.forActions(levelName)
    const given = await readJson(c, createActionBody)
    const action = world.actions.create({
      ...given,
      applicant,
      levelName: level.name,
      docSets: docSetsOf(level, given.paymentSource !== undefined),
      paymentSource: given.paymentSource
        ? { id: crypto.randomUUID(), createdAt: plainTime(world.now()), ...given.paymentSource }
        : null,
      paymentMethod: given.paymentMethod ?? null,
      questionnaires: given.questionnaires ?? null,
      email: given.email ?? null,
      phone: given.phone ?? null,
    })
    return c.json(actionAnswer(action))
  })
