import { type Action, type ActionImage, imagesOfAttempt } from './actions.ts'
import { failsLiveness } from './checks.ts'
import { plainTime } from './dates.ts'
import { sha256Hex } from './digest.ts'
import { listed, notFound } from './errors.ts'
import { objectId } from './ids.ts'
import type { ImageFile } from './image-file.ts'
import type { DocSet } from './levels.ts'
import type { PaymentType } from './payment.ts'
import { requireOpen } from './require-open.ts'
import { whose } from './reviewer.ts'
import { isFace } from './steps.ts'
import type { World } from './world.ts'

const mostImages = 20

export type NewImage = ImageFile & {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
  idDocSetType?: string | undefined
  idDocType?: string | undefined
  /** What the person photographs, when the host named no payment method. */
  paymentType?: PaymentType | undefined
  country?: string | undefined
  idDocSubType?: string | null | undefined
}

/** A card is asked for under three names, depending on the year of the client. */
const sameDocument: Record<string, string[]> = {
  PAYMENT_METHODS: ['PAYMENT_METHOD', 'PAYMENT_SOURCE', 'BANK_CARD'],
  SELFIE: ['SELFIE', 'VIDEO_SELFIE'],
  SELFIE2: ['SELFIE', 'VIDEO_SELFIE'],
  QUESTIONNAIRE: ['FILE_ATTACHMENT'],
}

export const addImage = async (world: World, action: Action, given: NewImage) => {
  const imageHash = await sha256Hex(given.bytes)
  requireOpen(action)
  const step = stepOf(action, given)
  const earlier = imagesOfAttempt(action)
  // Each capture of a face is an attempt of its own; only documents can be "the same again".
  const isDocument = !isFace(step)
  if (isDocument && earlier.some((image) => image.imageHash === imageHash && image.idDocSetType === step.idDocSetType))
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
      idDocType: given.idDocType ?? step.types[0] ?? sameDocument[step.idDocSetType]?.[0] ?? step.idDocSetType,
      idDocSubType: given.idDocSubType ?? null,
    },
    answer: isDocument || !failsLiveness(plannedLabels(world, action)) ? 'GREEN' : 'RED',
    reviewResult: {},
    attemptId: action.attemptId,
  }
  action.images.push(image)
  if (step.idDocSetType === 'PAYMENT_METHODS') nameThePayment(world, action, step, given.paymentType)
  world.actions.changed(action)
  return image
}

/** A host that said nothing learns what came: a payment source when the level speaks of one, else a payment method. */
const nameThePayment = (world: World, action: Action, step: DocSet, type: PaymentType | undefined) => {
  if (action.paymentMethod || action.paymentSource) return
  if (step.types.includes('PAYMENT_SOURCE'))
    action.paymentSource = {
      id: crypto.randomUUID(),
      createdAt: plainTime(world.now()),
      fixedInfo: { type: type ?? 'bankCard' },
    }
  else if (type === 'bankCard' || type === 'eWallet' || type === 'wireTransfer') action.paymentMethod = { type }
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
