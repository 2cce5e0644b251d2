import { offsetTime, plainTime } from './dates.ts'
import { ApiError, badRequest, notFound } from './errors.ts'
import { isObjectId, objectId, recordKey, shortId } from './ids.ts'
import type { DocSet, Level } from './levels.ts'
import type { ReviewResult } from './review-result.ts'

export type ApplicantReview = {
  reviewId: string
  attemptId: string
  attemptCnt: number
  elapsedSincePendingMs?: number
  elapsedSinceQueuedMs?: number
  reprocessing: boolean
  levelName: string
  createDate: string
  reviewDate?: string
  reviewResult?: ReviewResult
  reviewStatus: string
  priority: number
}

/** The wire form: an applicant is stored as it is answered. */
export type Applicant = {
  id: string
  createdAt: string
  key: string
  clientId: string
  inspectionId: string
  externalUserId: string
  type: 'individual' | 'company'
  lang?: string
  email?: string
  phone?: string
  applicantPlatform?: string
  ipCountry?: string
  fixedInfo?: Record<string, unknown>
  info?: Record<string, unknown>
  agreement?: Record<string, unknown>
  requiredIdDocs: { docSets: DocSet[] }
  review: ApplicantReview
  metadata?: { key: string; value: string }[]
  sourceKey?: string
  tags?: string[]
  /** The one member that is not of the wire: `applicantAnswer` leaves it out. */
  isDeleted?: boolean
}

export const applicantAnswer = ({ isDeleted: _, ...answer }: Applicant) => answer

/** A document added through the API. */
export type ApplicantDocument = {
  imageId: string
  idDocType: string
  idDocSubType: string | null
  country: string
  bytes: Uint8Array<ArrayBuffer>
  mimeType: string
  /** Taken back, it no longer counts; it can still be looked at. */
  isActive: boolean
}

export type NewApplicant = Pick<
  Applicant,
  'externalUserId' | 'sourceKey' | 'type' | 'lang' | 'email' | 'phone' | 'fixedInfo' | 'info' | 'metadata'
>

export type Applicants = ReturnType<typeof createApplicants>

export const createApplicants = (seeded: Applicant[], clientId: string, now: () => number) => {
  const byId = new Map(seeded.map((applicant) => [applicant.id, applicant]))
  const byUser = new Map(seeded.map((applicant) => [applicant.externalUserId, applicant]))
  const documents = new Map<string, ApplicantDocument[]>()
  const findUser = (externalUserId: string) => byUser.get(externalUserId)

  return {
    all: () => [...byId.values()],
    findUser,
    get: (id: string) => {
      if (!isObjectId(id)) throw badRequest(`Invalid id '${id}'`)
      const applicant = byId.get(id)
      if (!applicant) throw notFound(`Applicant with id '${id}' not found`)
      return applicant
    },
    getUser: (externalUserId: string) => {
      const applicant = findUser(externalUserId)
      if (!applicant) throw notFound(`Applicant with external user id '${externalUserId}' not found`)
      return applicant
    },
    create: (given: NewApplicant, level: Level): Applicant => {
      const existing = findUser(given.externalUserId)
      // Hosts read the id out of this text, so it stays exactly as Sumsub writes it.
      if (existing)
        throw new ApiError(
          409,
          `Applicant with external user id '${given.externalUserId}' already exists: ${existing.id}`,
        )
      const applicant: Applicant = {
        ...newApplicant(clientId, now()),
        ...given,
        requiredIdDocs: { docSets: structuredClone(level.docSets) },
        review: newReview(level.name, now()),
      }
      byId.set(applicant.id, applicant)
      byUser.set(applicant.externalUserId, applicant)
      return applicant
    },
    documentsOf: (applicant: Applicant) => documents.get(applicant.id) ?? [],
    document: (applicant: Applicant, imageId: string) => {
      const found = documents.get(applicant.id)?.find((document) => document.imageId === imageId)
      if (!found) throw notFound(`Image with id '${imageId}' not found`)
      return found
    },
    addDocument: (applicant: Applicant, document: ApplicantDocument) => {
      documents.set(applicant.id, [...(documents.get(applicant.id) ?? []), document])
    },
  }
}

const newApplicant = (clientId: string, nowMs: number) => ({
  id: objectId(),
  createdAt: plainTime(nowMs),
  key: recordKey(),
  clientId,
  inspectionId: objectId(),
  applicantPlatform: 'API',
})

const newReview = (levelName: string, nowMs: number): ApplicantReview => ({
  reviewId: shortId(),
  attemptId: shortId(),
  attemptCnt: 0,
  reprocessing: false,
  levelName,
  createDate: offsetTime(nowMs),
  reviewStatus: 'init',
  priority: 0,
})
