import { mayRetry } from './action.ts'
import { confirmCode } from './confirm-code.ts'
import { fillForm } from './fill-form.ts'
import { Refused } from './frame-api.ts'
import { SessionEnded } from './host.ts'
import { choosePayment, photo, removePhotos, upload } from './photos.ts'
import { followLevel, launchRun, type Parts, type Run, tellStatus } from './run.ts'
import { Unreachable } from './session.ts'
import { nextStep, type State, stepAt } from './state.ts'
import { UnsupportedStep, type Work, workOf } from './step-kinds.ts'
import type { ProblemKind } from './texts.ts'

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
      if (run && (await isOfAnotherLevel(run, error))) state = stateAtLaunch(run)
      else await showProblem(parts, run, error)
    }
  }
}

async function showProblem(parts: Parts, run: Run | undefined, error: unknown) {
  const problem = problemOf(error)
  const emit = run?.tell ?? parts.host.emit
  emit('onError', { code: problem.code, error: error instanceof Error ? error.message : String(error) })
  await parts.screens.problem(problem.kind)
}

/** What was handed in did not fit, since the level had changed in the meantime. */
const isOfAnotherLevel = async (run: Run, error: unknown) =>
  error instanceof Refused && (await followLevel(run).catch(() => false))

function move(run: Run, state: State): State | Promise<State> {
  switch (state.at) {
    case 'begin':
      return begin(run, state)
    case 'photo':
      return photo(run, state)
    case 'choose-payment':
      return choosePayment(run, state)
    case 'upload':
      return upload(run, state)
    case 'code':
      return confirmCode(run, state)
    case 'form':
      return fillForm(run, state)
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

function stateAtLaunch(run: Run): State {
  const { reviewStatus } = run.action
  if (reviewStatus === 'completed') return { at: 'decided' }
  return reviewStatus === 'init' ? nextStep(run) : { at: 'follow', seq: 0 }
}

function begin(run: Run, { step: index }: State & { at: 'begin' }): State {
  const step = stepAt(run, index)
  const { idDocSetType, types, videoRequired } = step
  const progress = { currentStep: index + 1, totalSteps: run.launched.steps.length }
  run.livenessTries = 0
  run.tell('onStepInitiated', { idDocSetType, types, ...(videoRequired && { videoRequired }) })
  run.tell('onVerificationProgressChanged', progress)
  run.screens.progress(progress)
  const first: Record<Work, () => State> = {
    photo: () => ({ at: 'photo', step: index, note: null }),
    code: () => ({ at: 'code', step: index, verificationId: null, note: null }),
    form: () => ({ at: 'form', step: index, answers: run.answers.get(step) ?? step.answers, problems: [] }),
  }
  return first[workOf(step)]()
}

async function stepBack(run: Run, { to }: State & { at: 'step-back' }): Promise<State> {
  const step = stepAt(run, to)
  const added = run.photos.get(step)
  if (added !== undefined) await removePhotos(run, [added])
  run.photos.delete(step)
  run.done.delete(step)
  return { at: 'begin', step: to }
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
  if (news.action.levelName !== run.action.levelName && (await followLevel(run))) return stateAtLaunch(run)
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

/** Same action, everything anew: the refused payment proofs go first, as the action would otherwise keep them. */
async function startOver(run: Run): Promise<State> {
  const cardSteps = run.launched.steps.filter((step) => step.idDocSetType === 'PAYMENT_METHODS')
  const cardTypes = new Set(cardSteps.flatMap((step) => step.types))
  const refused = run.action.images.filter((image) => image.idDocType !== null && cardTypes.has(image.idDocType))
  await removePhotos(
    run,
    refused.map((image) => image.imageId),
  )
  run.photos.clear()
  run.done.clear()
  run.resubmission = true
  return nextStep(run)
}

function problemOf(error: unknown): { kind: ProblemKind; code: string } {
  if (error instanceof SessionEnded) return { kind: 'session', code: 'access-token-not-renewed' }
  if (error instanceof Unreachable) return { kind: 'connection', code: 'connection-failed' }
  if (error instanceof UnsupportedStep) return { kind: 'unsupported-step', code: 'step-not-supported' }
  return { kind: 'service', code: error instanceof Refused ? error.code : 'internal-error' }
}
