import { CameraProblem, type Facing } from './camera.ts'
import { type PhotoMetadata, Refused, type Step, type Uploaded } from './frame-api.ts'
import type { Run } from './run.ts'
import type { TextKey } from './texts.ts'

/** A step of the level for which this page has no screen. */
export class UnsupportedStep extends Error {}

const subjects: Record<string, 'selfie' | 'card'> = { SELFIE: 'selfie', PAYMENT_METHODS: 'card' }

function subjectOf({ idDocSetType }: Step): 'selfie' | 'card' {
  const subject = subjects[idDocSetType]
  if (!subject) throw new UnsupportedStep(`The simulator has no screen for the step ${idDocSetType}`)
  return subject
}

/** Until a photo is there or the person goes back; each failure of the camera gets its screen and a new try. */
export async function takePhoto(
  run: Run,
  step: Step,
  note: TextKey | null,
  canGoBack: boolean,
): Promise<Blob | 'back'> {
  const subject = subjectOf(step)
  const hint = subject === 'card' ? run.launched.hint : null
  for (;;) {
    try {
      return await withCamera(run, subject, run.screens.camera({ subject, hint, note, canGoBack }))
    } catch (error) {
      if (!(error instanceof CameraProblem) || run.signal.aborted) throw error
      if ((await run.screens.cameraProblem(error.kind, canGoBack)) === 'back') return 'back'
    }
  }
}

async function withCamera(run: Run, subject: 'selfie' | 'card', view: ReturnType<Run['screens']['camera']>) {
  const camera = await run.openCamera(facingOf(run, subject))
  run.host.emit('getScrollPosition')
  try {
    return await view.show(camera)
  } finally {
    camera.stop()
    run.host.emit('restoreScrollPosition')
  }
}

function facingOf({ settings }: Run, subject: 'selfie' | 'card'): Facing {
  const { SELFIE, IDENTITY } = settings.preferredCameras
  const preferred = subject === 'selfie' ? SELFIE : IDENTITY
  if (preferred === 'user' || preferred === 'environment') return preferred
  return subject === 'selfie' ? 'user' : 'environment'
}

type Outcome = { kind: 'accepted' } | { kind: 'retake'; note: TextKey } | { kind: 'given-up' }

export async function uploadPhoto(run: Run, step: Step, photo: Blob): Promise<Outcome> {
  run.screens.uploading(photo)
  const isCard = subjectOf(step) === 'card'
  const document = {
    idDocType: step.types[0] ?? step.idDocSetType,
    ...(run.settings.country && { country: run.settings.country }),
    ...(isCard && { idDocSubType: 'FRONT_SIDE' }),
  }
  const { idDocSetType } = step
  try {
    const added = await addOrFindPhoto(run, idDocSetType, document, photo)
    if (!isCard) return livenessOutcome(run, added)
    run.tell('onDocumentAdded', { imageId: added.imageId, idDocSetType, ...document })
    return await cardOutcome(run, step, added)
  } catch (error) {
    // The photo itself was refused (empty, too large): another one can do. All else is no fault of the photo.
    if (!(error instanceof Refused) || ![400, 409, 413].includes(error.status)) throw error
    run.tell('onUploadError', { code: error.code, error: error.message, msg: error.message })
    return { kind: 'retake', note: 'note.photo-refused' }
  }
}

/** "The same again" says that an earlier try arrived, and only its answer was lost: then the photo is already there. */
async function addOrFindPhoto(run: Run, idDocSetType: string, document: PhotoMetadata, photo: Blob): Promise<Uploaded> {
  try {
    return await run.api.addPhoto(run.action.id, idDocSetType, document, photo)
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'duplicate-document') throw error
    const { action } = await run.api.status(run.action.id, 0)
    const there = action.images.findLast((image) => image.idDocType === document.idDocType)
    if (!there) throw error
    return { imageId: there.imageId, answer: there.answer }
  }
}

function livenessOutcome(run: Run, { answer }: Uploaded): Outcome {
  run.livenessTries += 1
  const passed = answer === 'GREEN'
  const allowContinuing = passed || run.livenessTries < run.launched.livenessAttempts
  run.tell('onLivenessCompleted', { answer, allowContinuing })
  if (passed) return { kind: 'accepted' }
  return allowContinuing ? { kind: 'retake', note: 'note.liveness-failed' } : { kind: 'given-up' }
}

async function cardOutcome(run: Run, step: Step, { imageId, answer }: Uploaded): Promise<Outcome> {
  if (answer !== 'RED') {
    run.photos.set(step, imageId)
    return { kind: 'accepted' }
  }
  const error = 'The photo cannot be used'
  run.tell('onUploadWarning', { code: 'photo-not-usable', error, msg: error })
  await removePhotos(run, [imageId])
  return { kind: 'retake', note: 'note.photo-refused' }
}

export async function removePhotos(run: Run, imageIds: number[]): Promise<void> {
  for (const imageId of imageIds) {
    await run.api.removePhoto(run.action.id, imageId).catch((error: unknown) => {
      // Gone already: an earlier try was heard, and its answer was lost.
      if (!(error instanceof Refused) || error.status !== 404) throw error
    })
    run.tell('onImageRemoved', { imageId })
  }
}
