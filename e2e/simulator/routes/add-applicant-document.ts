import { Hono } from 'hono'
import { listed } from '../errors.ts'
import { inspectFile } from '../image-file.ts'
import { parse, readUpload } from '../read-body.ts'
import { idDocMetadata } from '../schemas.ts'
import type { SimulatorEnv, World } from '../world.ts'

export const addApplicantDocument = (world: World) =>
  new Hono<SimulatorEnv>().post('/resources/applicants/:applicantId/info/idDoc', async (c) => {
    const applicant = world.applicants.get(c.req.param('applicantId'))
    const upload = await readUpload(c)
    const { idDocType, idDocSubType, country } = parse(idDocMetadata, upload.metadata, 'metadata')
    const { mimeType } = inspectFile(upload.bytes, upload)
    if (applicant.isDeleted) throw listed('applicant-marked-as-deleted', 'Applicant is marked as deleted')
    if (applicant.review.reviewStatus === 'pending')
      throw listed('no-upload-verification-in-progress', 'Applicant is being checked')
    const imageId = world.nextImageId()
    const document = { imageId, idDocType, idDocSubType: idDocSubType ?? null, country }
    world.applicants.addDocument(applicant, { ...document, bytes: upload.bytes, mimeType, isActive: true })
    c.header('X-Image-Id', imageId)
    const wantsWarnings = c.req.header('x-return-doc-warnings') === 'true'
    return c.json({
      idDocType,
      country,
      ...(idDocSubType && { idDocSubType }),
      ...(wantsWarnings && { errors: [], warnings: [] }),
    })
  })
