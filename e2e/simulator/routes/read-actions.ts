import { Hono } from 'hono'
import * as v from 'valibot'
import { actionAnswer } from '../action-answer.ts'
import { badRequest } from '../errors.ts'
import { parse } from '../read-body.ts'
import { matrixParameters } from '../request-target.ts'
import type { SimulatorEnv, World } from '../world.ts'

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'must be a whole number'), v.transform(Number))
export const listQuery = v.object({
  limit: v.optional(wholeNumber, '1000'),
  offset: v.optional(wholeNumber, '0'),
  order: v.optional(v.picklist(['createdAt', '-createdAt']), '-createdAt'),
})

/** Two shapes are documented for this list; both are in use. */
export type ListShape = 'list' | 'root'

export const readActions = (world: World, listShape: ListShape) =>
  new Hono<SimulatorEnv>()
    .get('/resources/applicantActions/:actionId/one', (c) =>
      c.json(actionAnswer(world.actions.get(c.req.param('actionId')))),
    )
    .get('/resources/applicantActions/:selector{-;.+}', (c) => {
      const applicantId = matrixParameters(c, 3)?.get('applicantId')
      if (!applicantId) throw badRequest("Parameter 'applicantId' is required")
      const applicant = world.applicants.get(applicantId)
      const { limit, offset, order } = parse(listQuery, c.req.query(), 'query')
      const oldestFirst = world.actions.ofApplicant(applicant.id)
      const ordered = order === 'createdAt' ? oldestFirst : oldestFirst.toReversed()
      const found = {
        items: ordered.slice(offset, offset + limit).map(actionAnswer),
        totalItems: ordered.length,
      }
      return c.json(listShape === 'list' ? { list: found } : found)
    })
