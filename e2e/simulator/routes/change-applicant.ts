import { Hono } from 'hono'
import * as v from 'valibot'
import type { Applicant } from '../applicants.ts'
import { ApiError, badRequest, conflict, listed, notFound } from '../errors.ts'
import { readJson } from '../read-body.ts'
import { reopenApplicant, reviewApplicant, submitApplicant } from '../review-applicant.ts'
import { text } from '../schemas.ts'
import { aboutApplicant } from '../webhook-payload.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const testReview = v.object({
  reviewAnswer: v.picklist(['GREEN', 'RED']),
  rejectLabels: v.array(text),
  reviewRejectType: v.optional(v.picklist(['RETRY', 'FINAL'])),
  clientComment: v.optional(v.string()),
  moderationComment: v.optional(v.string()),
})

/** From level to level, from status to status. An action's outcome never comes here. */
export const changeApplicant = (world: World) =>
  new Hono<SimulatorEnv>()
    .post('/resources/applicants/:applicantId/status/pending', (c) => {
      const applicant = changeable(world, c.req.param('applicantId'))
      if (applicant.review.reviewStatus !== 'init' && applicant.review.reviewStatus !== 'completed')
        throw listed('applicant-already-in-the-state', "Applicant is already in the state 'pending'")
      submitApplicant(applicant, world.now())
      world.webhooks.send('applicantPending', aboutApplicant(applicant))
      return c.json({ ok: 1 })
    })
    .post('/resources/applicants/:applicantId/status/testCompleted', async (c) => {
      const applicant = changeable(world, c.req.param('applicantId'))
      if (!world.sandbox) throw new ApiError(403, 'Test reviews exist in the sandbox only')
      reviewApplicant(applicant, await readJson(c, testReview), world.now())
      world.webhooks.send('applicantReviewed', aboutApplicant(applicant))
      return c.json({ ok: 1 })
    })
    .post('/resources/applicants/:applicantId/moveToLevel', (c) => {
      const applicant = changeable(world, c.req.param('applicantId'))
      requireIdle(applicant)
      const name = c.req.query('name')
      if (!name) throw badRequest("Parameter 'name' is required")
      const level = world.levels.forApplicants(name)
      const previousLevelName = applicant.review.levelName
      applicant.requiredIdDocs = { docSets: structuredClone(level.docSets) }
      reopenApplicant(applicant, world.now())
      applicant.review.levelName = level.name
      world.webhooks.send('applicantLevelChanged', { ...aboutApplicant(applicant), previousLevelName })
      return c.json({ ok: 1 })
    })
    .post('/resources/applicants/:applicantId/reset', (c) => {
      const applicant = changeable(world, c.req.param('applicantId'))
      reset(
        world,
        applicant,
        applicant.requiredIdDocs.docSets.flatMap(({ types }) => types),
      )
      return c.json({ ok: 1 })
    })
    .post('/resources/applicants/:applicantId/resetStep/:idDocSetType', (c) => {
      const applicant = changeable(world, c.req.param('applicantId'))
      const idDocSetType = c.req.param('idDocSetType')
      const step = applicant.requiredIdDocs.docSets.find((set) => set.idDocSetType === idDocSetType)
      if (!step) throw notFound(`Applicant has no step '${idDocSetType}'`)
      reset(world, applicant, step.types)
      return c.json({ ok: 1 })
    })

const changeable = (world: World, applicantId: string) => {
  const applicant = world.applicants.get(applicantId)
  if (applicant.isDeleted) throw listed('applicant-marked-as-deleted', 'Applicant is marked as deleted')
  return applicant
}

const requireIdle = ({ review }: Applicant) => {
  if (['pending', 'queued', 'onHold'].includes(review.reviewStatus))
    throw conflict(`Applicant is in the state '${review.reviewStatus}'`)
}

const reset = (world: World, applicant: Applicant, documentTypes: string[]) => {
  for (const document of world.applicants.documentsOf(applicant))
    if (documentTypes.includes(document.idDocType)) document.isActive = false
  reopenApplicant(applicant, world.now())
  world.webhooks.send('applicantReset', aboutApplicant(applicant))
}
