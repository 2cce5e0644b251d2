import type { Answers, Problem } from './questionnaire.ts'
import type { Run } from './run.ts'
import type { TextKey } from './texts.ts'

/**
 * One check from launch to result, as moves between states. A move that fails is repeated from the same state
 * when the person presses "try again": a state holds all that was done so far, the photo included.
 */
export type State =
  | { at: 'begin'; step: number }
  | { at: 'photo'; step: number; note: TextKey | null }
  | { at: 'choose-payment'; step: number }
  | { at: 'upload'; step: number; photo: Blob }
  | { at: 'code'; step: number; verificationId: string | null; note: TextKey | null }
  | { at: 'form'; step: number; answers: Answers; problems: Problem[] }
  | { at: 'step-back'; to: number }
  | { at: 'submit' }
  | { at: 'follow'; seq: number }
  | { at: 'decided' }
  | { at: 'start-over' }

/** The first step that still lacks something. */
export function nextStep({ launched, done }: Run): State {
  const step = launched.steps.findIndex((candidate) => !done.has(candidate))
  return step === -1 ? { at: 'submit' } : { at: 'begin', step }
}

export function stepAt({ launched }: Run, index: number) {
  const step = launched.steps[index]
  if (!step) throw new Error(`The level has no step ${index}`)
  return step
}

export function stepDone(run: Run, index: number): State {
  const step = stepAt(run, index)
  run.done.add(step)
  run.tell('onStepCompleted', { idDocSetType: step.idDocSetType })
  return nextStep(run)
}

/** The nearest step before that can be done differently: a code that was confirmed stays confirmed. */
export function stepBefore(run: Run, index: number): number | null {
  const before = run.launched.steps.findLastIndex(
    (step, at) => at < index && run.done.has(step) && (run.photos.has(step) || run.answers.has(step)),
  )
  return before === -1 ? null : before
}

/** Back leads there, or stays where it is. */
export const goBack = (run: Run, index: number): State => ({ at: 'step-back', to: stepBefore(run, index) ?? index })
