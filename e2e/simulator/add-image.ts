import { type Action, type ActionImage, imagesOfAttempt } from './actions.ts'
import { failsLiveness } from './checks.ts'
import { sha256Hex } from './digest.ts'
import { conflict, listed, notFound } from './errors.ts'
import { objectId } from './ids.ts'
import type { ImageFile } from './image-file.ts'
import { mayRetry } from './review-result.ts'
import { whose } from './reviewer.ts'
import type { World } from './world.ts'

const mostImages = 20

export type NewImage = ImageFile & {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
  idDocSetType: string | undefined
  idDocType?: string | undefined
  country?: string | undefined
  idDocSubType?: string | null | undefined
}

/** A card is asked for under three names, depending on the year of the client. */
const sameDocument: Record<string, string[]> = {
  PAYMENT_METHODS: ['PAYMENT_METHOD', 'PAYMENT_SOURCE', 'BANK_CARD'],
  SELFIE: ['SELFIE', 'VIDEO_SELFIE'],
}

export const addImage = async (world: World, action: Action, given: NewImage) => {
  const imageHash = await sha256Hex(given.bytes)
  requireOpen(action)
  const step = stepOf(action, given)
  const earlier = imagesOfAttempt(action)
  // Each capture of a face is an attempt of its own; only documents can be "the same again".
  const isDocument = step.idDocSetType === 'PAYMENT_METHODS'
  if (isDocument && earlier.some((image) => image.imageHash === imageHash))
    throw listed('duplicate-document', 'This document was already uploaded')
  if (earlier.length >= mostImages) throw listed('too-many-documents', 'Too many documents')
  world.reviewer.reopen(action)

  const image: ActionImage = {
    id: objectId(),
    imageId: world.nextImageId(),
    resizedImageId: world.nextImageId(),
    addedAtMs: world.now(),
    imageHash,
    sigHash: imageHash.slice(0, 40),
    fileName: given.fileName,
    mimeType: given.mimeType,
    resolution: given.resolution,
    bytes: given.bytes,
    idDocSetType: step.idDocSetType,
    idDocDef: {
      country: given.country ?? action.applicant.ipCountry ?? 'GBR',
      idDocType: given.idDocType ?? step.types[0] ?? step.idDocSetType,
      idDocSubType: given.idDocSubType ?? null,
    },
    answer: isDocument || !failsLiveness(plannedLabels(world, action)) ? 'GREEN' : 'RED',
    reviewResult: {},
    attemptId: action.attemptId,
  }
  action.images.push(image)
  world.actions.changed(action)
  return image
}

/** Liveness is judged in the SDK, before the check: a refusal that is planned for it shows already here. */
const plannedLabels = (world: World, action: Action) => {
  const { outcome, labels } = world.outcomes.peek(whose(action))
  return outcome === 'red-retry' || outcome === 'red-final' ? labels : undefined
}

/** Before submission, or those of a refused attempt before the next one. */
export const removeImage = (world: World, action: Action, imageId: string) => {
  requireOpen(action)
  const image = action.images.find((candidate) => candidate.imageId === imageId)
  if (!image) throw notFound(`Image with id '${imageId}' not found`)
  action.images.splice(action.images.indexOf(image), 1)
  world.actions.changed(action)
}

const requireOpen = (action: Action) => {
  if (action.reviewStatus === 'init' || mayRetry(action.reviewResult ?? undefined)) return
  if (action.reviewResult?.reviewRejectType === 'FINAL')
    throw listed('applicant-with-final-reject', 'Applicant action is finally rejected')
  if (action.reviewStatus === 'completed') throw conflict('Applicant action is already completed')
  throw listed('no-upload-verification-in-progress', 'Applicant action is being checked')
}

const stepOf = (action: Action, given: NewImage) => {
  const step = action.docSets.find((set) =>
    given.idDocType === undefined
      ? set.idDocSetType === given.idDocSetType
      : [...set.types, ...(sameDocument[set.idDocSetType] ?? [])].includes(given.idDocType) &&
        [undefined, set.idDocSetType].includes(given.idDocSetType),
  )
  if (!step) throw listed('doc-type-not-in-req-docs', 'Document type is not in the required documents of the level')
  return step
}
