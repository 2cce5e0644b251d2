import { mayRetry } from './action.ts'
import { type Launched, Refused, type Step } from './frame-api.ts'
import { SessionEnded } from './host.ts'
import { removePhotos, takePhoto, UnsupportedStep, uploadPhoto } from './photos.ts'
import { launchRun, type Parts, type Run, tellStatus } from './run.ts'
import { Unreachable } from './session.ts'
import type { ProblemKind, TextKey } from './texts.ts'

/**
 * One check from launch to result, as moves between states. A move that fails is repeated from the same state
 * when the person presses "try again": a state holds all that was done so far, the photo included.
 */
export type State =
  | { at: 'photo'; step: number; note: TextKey | null }
  | { at: 'upload'; step: number; photo: Blob }
  | { at: 'step-back'; to: number }
  | { at: 'submit' }
  | { at: 'follow'; seq: number }
  | { at: 'decided' }
  | { at: 'start-over' }

const breathMs = 250
const backOffMs = [1_000, 2_000, 4_000, 8_000]

export async function runCheck(parts: Parts): Promise<void> {
  let run: Run | undefined
  let state: State | undefined
  while (!parts.signal.aborted) {
    try {
      run ??= await launchRun(parts)
      state = state ? await move(run, state) : stateAtLaunch(run)
    } catch (error) {
      if (parts.signal.aborted) return
      const problem = problemOf(error)
      const emit = run?.tell ?? parts.host.emit
      emit('onError', { code: problem.code, error: error instanceof Error ? error.message : String(error) })
      await parts.screens.problem(problem.kind)
    }
  }
}

function move(run: Run, state: State): Promise<State> {
  switch (state.at) {
    case 'photo':
      return photo(run, state)
    case 'upload':
      return upload(run, state)
    case 'step-back':
      return stepBack(run, state)
    case 'submit':
      return submit(run)
    case 'follow':
      return follow(run, state)
    case 'decided':
      return decided(run)
    case 'start-over':
      return startOver(run)
  }
}

function stateAtLaunch({ launched, action }: Run): State {
  if (action.reviewStatus === 'completed') return { at: 'decided' }
  if (action.reviewStatus !== 'init') return { at: 'follow', seq: 0 }
  return nextStep(launched, 0)
}

/** The first step from `index` on that still lacks something. */
function nextStep({ steps, completedSteps }: Pick<Launched, 'steps' | 'completedSteps'>, index: number): State {
  const step = steps.findIndex((candidate, at) => at >= index && !completedSteps.includes(candidate.idDocSetType))
  return step === -1 ? { at: 'submit' } : { at: 'photo', step, note: null }
}

function stepAt({ launched }: Run, index: number): Step {
  const step = launched.steps[index]
  if (!step) throw new Error(`There is no step ${index}`)
  return step
}

async function photo(run: Run, { step: index, note }: State & { at: 'photo' }): Promise<State> {
  const step = stepAt(run, index)
  if (!note) {
    const { idDocSetType, types, videoRequired } = step
    run.tell('onStepInitiated', { idDocSetType, types, ...(videoRequired && { videoRequired }) })
    run.tell('onVerificationProgressChanged', { currentStep: index + 1, totalSteps: run.launched.steps.length })
  }
  const before = run.launched.steps[index - 1]
  const canGoBack = before !== undefined && run.photos.has(before)
  const taken = await takePhoto(run, step, note, canGoBack)
  return taken === 'back' ? { at: 'step-back', to: index - 1 } : { at: 'upload', step: index, photo: taken }
}

async function upload(run: Run, { step: index, photo }: State & { at: 'upload' }): Promise<State> {
  const step = stepAt(run, index)
  const outcome = await uploadPhoto(run, step, photo)
  if (outcome.kind === 'retake') return { at: 'photo', step: index, note: outcome.note }
  if (outcome.kind === 'given-up') return { at: 'submit' }
  run.tell('onStepCompleted', { idDocSetType: step.idDocSetType })
  return nextStep({ steps: run.launched.steps, completedSteps: stillComplete(run) }, index + 1)
}

/** A resubmission asks for every photo again. */
const stillComplete = (run: Run) => (run.resubmission ? [] : run.launched.completedSteps)

async function stepBack(run: Run, { to }: State & { at: 'step-back' }): Promise<State> {
  const step = stepAt(run, to)
  const added = run.photos.get(step)
  if (added !== undefined) await removePhotos(run, [added])
  run.photos.delete(step)
  return { at: 'photo', step: to, note: null }
}

async function submit(run: Run): Promise<State> {
  run.screens.processing()
  const submitted = await run.api.submit(run.action.id).catch((error: unknown) => {
    // The answer to an earlier try was lost on the way: what was asked for has happened.
    if (error instanceof Refused && error.status === 409) return null
    throw error
  })
  if (run.resubmission) run.tell('onApplicantActionResubmitted')
  run.tell('onApplicantActionSubmitted')
  if (submitted) tellStatus(run, submitted)
  return { at: 'follow', seq: 0 }
}

async function follow(run: Run, { seq }: State & { at: 'follow' }): Promise<State> {
  if (run.action.reviewStatus === 'onHold') run.screens.onHold()
  else run.screens.processing()
  const news = await patiently(run, () => run.api.status(run.action.id, seq))
  tellStatus(run, news.action)
  if (news.action.reviewStatus === 'completed') {
    const { type, id, answer } = news.action
    run.tell('onApplicantActionCompleted', { action: type, applicantActionId: id, answer })
    return { at: 'decided' }
  }
  // A server that does not hold the call must not be asked in a tight circle.
  if (news.seq === seq) await run.wait(breathMs)
  return { at: 'follow', seq: news.seq }
}

/** A short loss of the network while waiting is nothing to bother the person with. */
async function patiently<Result>(run: Run, ask: () => Promise<Result>): Promise<Result> {
  for (const pauseMs of backOffMs) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Unreachable) || run.signal.aborted) throw error
      await run.wait(pauseMs)
    }
  }
  return ask()
}

async function decided(run: Run): Promise<State> {
  const { action } = run
  const pressed = run.screens.result(mayRetry(action) ? 'RETRY' : (action.answer ?? 'YELLOW'), action.moderationComment)
  run.onDecided(action)
  await pressed
  return { at: 'start-over' }
}

/** Same action, new photos: the refused card photos go first, as the action would otherwise keep them. */
async function startOver(run: Run): Promise<State> {
  const cardSteps = run.launched.steps.filter((step) => step.idDocSetType === 'PAYMENT_METHODS')
  const cardTypes = new Set(cardSteps.flatMap((step) => step.types))
  const refused = run.action.images.filter((image) => image.idDocType !== null && cardTypes.has(image.idDocType))
  await removePhotos(
    run,
    refused.map((image) => image.imageId),
  )
  run.photos.clear()
  run.livenessTries = 0
  run.resubmission = true
  return nextStep({ steps: run.launched.steps, completedSteps: [] }, 0)
}

function problemOf(error: unknown): { kind: ProblemKind; code: string } {
  if (error instanceof SessionEnded) return { kind: 'session', code: 'access-token-not-renewed' }
  if (error instanceof Unreachable) return { kind: 'connection', code: 'connection-failed' }
  if (error instanceof UnsupportedStep) return { kind: 'unsupported-step', code: 'step-not-supported' }
  return { kind: 'service', code: error instanceof Refused ? error.code : 'internal-error' }
}
