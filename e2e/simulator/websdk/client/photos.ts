import { CameraProblem, type Facing } from './camera.ts'
import type { CameraStep } from './camera-view.ts'
import { type PhotoMetadata, Refused, type Uploaded } from './frame-api.ts'
import type { Step } from './read-launched.ts'
import type { Run } from './run.ts'
import { goBack, nextStep, type State, stepAt, stepBefore, stepDone } from './state.ts'
import { isFace, isPayment, type Subject, subjectOf } from './step-kinds.ts'
import type { TextKey } from './texts.ts'

export async function photo(run: Run, { step: index, note }: State & { at: 'photo' }): Promise<State> {
  const step = stepAt(run, index)
  const subject = subjectOf(step, run.paymentKind)
  const taken = await takePhoto(run, {
    subject,
    note,
    hint: isFace(subject) ? null : run.launched.hint,
    canGoBack: stepBefore(run, index) !== null,
    hasOtherWays: isPayment(step) && run.launched.paymentType === null,
  })
  if (taken === 'back') return goBack(run, index)
  return taken === 'other-way' ? { at: 'choose-payment', step: index } : { at: 'upload', step: index, photo: taken }
}

export async function choosePayment(run: Run, { step }: State & { at: 'choose-payment' }): Promise<State> {
  run.paymentKind = await run.screens.choosePayment()
  return { at: 'photo', step, note: null }
}

/** A card is photographed. The proof of an account may be a file just as well. */
async function takePhoto(run: Run, asked: CameraStep): Promise<Blob | 'back' | 'other-way'> {
  const { subject } = asked
  if (subject !== 'wallet' && subject !== 'statement') return takePicture(run, asked)
  for (;;) {
    const given = await run.screens.proof({ ...asked, subject })
    if (given !== 'camera') return given
    const taken = await takePicture(run, { ...asked, canGoBack: true, hasOtherWays: false })
    if (taken !== 'back') return taken
  }
}

/** Until a photo is there or the person leaves; each failure of the camera gets its screen and a new try. */
async function takePicture(run: Run, asked: CameraStep): Promise<Blob | 'back' | 'other-way'> {
  for (;;) {
    try {
      return await withCamera(run, asked.subject, run.screens.camera(asked))
    } catch (error) {
      if (!(error instanceof CameraProblem) || run.signal.aborted) throw error
      if ((await run.screens.cameraProblem(error.kind, asked.canGoBack)) === 'back') return 'back'
    }
  }
}

async function withCamera(run: Run, subject: Subject, view: ReturnType<Run['screens']['camera']>) {
  const camera = await run.openCamera(facingOf(run, subject))
  run.host.emit('getScrollPosition')
  try {
    return await view.show(camera)
  } finally {
    camera.stop()
    run.host.emit('restoreScrollPosition')
  }
}

function facingOf({ settings }: Run, subject: Subject): Facing {
  const { SELFIE, IDENTITY } = settings.preferredCameras
  const preferred = isFace(subject) ? SELFIE : IDENTITY
  if (preferred === 'user' || preferred === 'environment') return preferred
  return isFace(subject) ? 'user' : 'environment'
}

export async function upload(run: Run, { step: index, photo: taken }: State & { at: 'upload' }): Promise<State> {
  const step = stepAt(run, index)
  run.screens.uploading(taken)
  const outcome = await uploadPhoto(run, step, taken)
  if (outcome.kind === 'retake') return { at: 'photo', step: index, note: outcome.note }
  if (outcome.kind === 'accepted') return stepDone(run, index)
  run.done.add(step)
  return nextStep(run)
}

type Outcome = { kind: 'accepted' } | { kind: 'retake'; note: TextKey } | { kind: 'given-up' }

async function uploadPhoto(run: Run, step: Step, taken: Blob): Promise<Outcome> {
  const { idDocSetType } = step
  const document = {
    idDocType: step.types[0] ?? idDocSetType,
    ...(run.settings.country && { country: run.settings.country }),
    ...(isPayment(step) && run.paymentKind === 'bankCard' && { idDocSubType: 'FRONT_SIDE' }),
  }
  try {
    const added = await addOrFindPhoto(run, step, document, taken)
    if (!isPayment(step)) return livenessOutcome(run, step, added)
    run.tell('onDocumentAdded', { imageId: added.imageId, idDocSetType, ...document })
    return await documentOutcome(run, step, added)
  } catch (error) {
    // The photo itself was refused (empty, too large): another one can do. All else is no fault of the photo.
    if (!(error instanceof Refused) || !isFaultOfPhoto(error)) throw error
    run.tell('onUploadError', { code: error.code, error: error.message, msg: error.message })
    return { kind: 'retake', note: 'note.photo-refused' }
  }
}

const isFaultOfPhoto = ({ status, code }: Refused) =>
  [400, 409, 413].includes(status) && code !== 'doc-type-not-in-req-docs'

/** "The same again" says that an earlier try arrived, and only its answer was lost: then the photo is already there. */
async function addOrFindPhoto(run: Run, step: Step, document: PhotoMetadata, taken: Blob): Promise<Uploaded> {
  const isOtherPayment = isPayment(step) && run.paymentKind !== 'bankCard'
  const place = { idDocSetType: step.idDocSetType, ...(isOtherPayment && { paymentType: run.paymentKind }) }
  try {
    return await run.api.addPhoto(run.action.id, place, document, taken)
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'duplicate-document') throw error
    const { action } = await run.api.status(run.action.id, 0)
    const there = action.images.findLast((image) => image.idDocType === document.idDocType)
    if (!there) throw error
    return { imageId: there.imageId, answer: there.answer }
  }
}

function livenessOutcome(run: Run, step: Step, { imageId, answer }: Uploaded): Outcome {
  run.livenessTries += 1
  const passed = answer === 'GREEN'
  const allowContinuing = passed || run.livenessTries < run.launched.livenessAttempts
  run.tell('onLivenessCompleted', { answer, allowContinuing })
  if (passed) run.photos.set(step, imageId)
  if (passed) return { kind: 'accepted' }
  return allowContinuing ? { kind: 'retake', note: 'note.liveness-failed' } : { kind: 'given-up' }
}

async function documentOutcome(run: Run, step: Step, { imageId, answer }: Uploaded): Promise<Outcome> {
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
