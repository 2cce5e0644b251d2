import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { type Applicant, applicantAnswer } from '../applicants.ts'
import { badRequest } from '../errors.ts'
import { readJson } from '../read-body.ts'
import { matrixParameters } from '../request-target.ts'
import { text } from '../schemas.ts'
import { aboutApplicant } from '../webhook-payload.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const applicantBody = v.object({
  externalUserId: text,
  type: v.optional(v.picklist(['individual', 'company']), 'individual'),
  email: v.optional(text),
  phone: v.optional(text),
  lang: v.optional(text),
  sourceKey: v.optional(text),
  fixedInfo: v.optional(v.looseObject({})),
  info: v.optional(v.looseObject({})),
  metadata: v.optional(v.array(v.object({ key: v.string(), value: v.string() }))),
})

export const createApplicant = (world: World) =>
  new Hono<SimulatorEnv>().post('/resources/applicants', async (c) => {
    const levelName = c.req.query('levelName')
    if (!levelName) throw badRequest("Parameter 'levelName' is required")
    const given = await readJson(c, applicantBody)
    world.requireSourceKey(given.sourceKey)
    const applicant = world.applicants.create(given, world.levels.forApplicants(levelName))
    world.webhooks.send('applicantCreated', aboutApplicant(applicant))
    return c.json(applicantAnswer(applicant), 201)
  })

export const readApplicant = (world: World) =>
  new Hono<SimulatorEnv>()
    .get('/resources/applicants/:applicantId/one', (c) => c.json(applicantAnswer(selectedApplicant(world, c))))
    .get('/resources/applicants/:applicantId/status', (c) => c.json(selectedApplicant(world, c).review))
    .get('/resources/applicants/:applicantId/requiredIdDocsStatus', (c) =>
      c.json(stepsOf(world, selectedApplicant(world, c))),
    )

/** By id, or by the host's own id: `-;externalUserId=…`. */
const selectedApplicant = (world: World, c: Context<SimulatorEnv>) => {
  const parameters = matrixParameters(c, 3)
  if (!parameters) return world.applicants.get(c.req.param('applicantId') ?? '')
  const externalUserId = parameters.get('externalUserId')
  if (!externalUserId) throw badRequest("Parameter 'externalUserId' is required")
  return world.applicants.getUser(externalUserId)
}

/** Step by step: null while nothing was handed in for it. */
const stepsOf = (world: World, applicant: Applicant) =>
  Object.fromEntries(
    applicant.requiredIdDocs.docSets.map((set) => {
      const documents = world.applicants
        .documentsOf(applicant)
        .filter(({ idDocType, isActive }) => isActive && set.types.includes(idDocType))
      const [first] = documents
      const reviewResult = applicant.review.reviewResult ?? {}
      const step = first && {
        reviewResult,
        country: first.country,
        idDocType: first.idDocType,
        imageIds: documents.map(({ imageId }) => Number(imageId)),
        imageReviewResults: Object.fromEntries(documents.map(({ imageId }) => [imageId, reviewResult])),
      }
      return [set.idDocSetType, step ?? null]
    }),
  )
