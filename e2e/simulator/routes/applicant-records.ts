import { Hono } from 'hono'
import * as v from 'valibot'
import { conflict, notFound } from '../errors.ts'
import { parse } from '../read-body.ts'
import { matrixParameters } from '../request-target.ts'
import { text } from '../schemas.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const latestQuery = v.object({ type: text, applicantId: text })
const underCheck = ['pending', 'prechecked', 'queued']

/** What was kept about a person: pictures, checks, reasons. */
export const applicantRecords = (world: World) =>
  new Hono<SimulatorEnv>()
    .get('/resources/inspections/:inspectionId/resources/:imageId', (c) => {
      const applicant = world.applicants.all().find(({ inspectionId }) => inspectionId === c.req.param('inspectionId'))
      if (!applicant) throw notFound(`Inspection with id '${c.req.param('inspectionId')}' not found`)
      const { bytes, mimeType } = world.applicants.document(applicant, c.req.param('imageId'))
      return new Response(bytes, { headers: { 'content-type': mimeType } })
    })
    .delete('/resources/applicants/:applicantId/resources/:imageId', (c) => {
      const applicant = world.applicants.get(c.req.param('applicantId'))
      const document = world.applicants.document(applicant, c.req.param('imageId'))
      if (underCheck.includes(applicant.review.reviewStatus)) return c.body(null, 304)
      if (!document.isActive) throw conflict('Image is already inactive')
      document.isActive = false
      return c.json({ ok: 1 })
    })
    .get('/resources/checks/latest', (c) => {
      const { type, applicantId } = parse(latestQuery, c.req.query(), 'query')
      const applicant = world.applicants.get(applicantId)
      const latest = world.actions
        .ofApplicant(applicant.id)
        .flatMap(({ checks }) => checks)
        .findLast(({ checkType }) => checkType === type)
      return c.json({ checks: latest ? [latest] : [] })
    })
    .get('/resources/moderationStates/:selector{-;.+}', (c) => {
      const applicant = world.applicants.get(matrixParameters(c, 3)?.get('applicantId') ?? '')
      const { reviewResult, attemptId } = applicant.review
      const items =
        reviewResult?.reviewAnswer === 'RED'
          ? [
              {
                applicantId: applicant.id,
                inspectionId: applicant.inspectionId,
                attemptId,
                lang: 'en',
                ...reviewResult,
              },
            ]
          : []
      return c.json({ list: { items, totalItems: items.length } })
    })
