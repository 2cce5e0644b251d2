import { type Action, statusObject } from './action.ts'
import type { OpenCamera } from './camera.ts'
import type { FrameApi } from './frame-api.ts'
import type { Host, Settings } from './host.ts'
import { type PaymentKind, paymentKindOf } from './payment-hint.ts'
import type { Answers } from './questionnaire.ts'
import type { Launched, Step } from './read-launched.ts'
import type { Screens } from './screens.ts'
import type { Fields } from './shape.ts'

/** What a check works with. All of it is handed in, so that the flow runs without a browser as well. */
export type Parts = {
  host: Host
  api: FrameApi
  screens: Screens
  openCamera: OpenCamera
  settings: Settings
  signal: AbortSignal
  wait: (ms: number) => Promise<void>
  onLaunched: (launched: Launched) => void
  /** The result is on the screen. */
  onDecided: (action: Action) => void
}

/** What is known once the check was launched. */
export type Run = Parts & {
  launched: Launched
  action: Action
  /** Emits with the ids that every event of a run carries. */
  tell: (event: string, payload?: Fields) => void
  /** The steps that need not be asked again. */
  done: Set<Step>
  /** The photo that each step added, to take it back when the person goes back. */
  photos: Map<Step, number>
  answers: Map<Step, Answers>
  paymentKind: PaymentKind
  livenessTries: number
  resubmission: boolean
  /** The status told last. */
  told: string
}

export async function launchRun(parts: Parts): Promise<Run> {
  parts.screens.loading()
  const launched = await parts.api.launch()
  parts.onLaunched(launched)
  const run: Run = {
    ...parts,
    ...startOf(launched),
    tell: (event, payload) => parts.host.emit(event, { ...idsOf(run), ...payload }),
    resubmission: false,
    told: '',
  }
  run.tell('onApplicantLoaded')
  run.tell('onApplicantActionLoaded')
  tellStatus(run, launched.action)
  return run
}

const startOf = (launched: Launched) => ({
  launched,
  action: launched.action,
  done: new Set(launched.steps.filter(({ idDocSetType }) => launched.completedSteps.includes(idDocSetType))),
  photos: new Map<Step, number>(),
  answers: new Map<Step, Answers>(),
  paymentKind: paymentKindOf(launched.paymentType),
  livenessTries: 0,
})

const idsOf = ({ launched, action }: Run) => ({
  applicantId: launched.applicantId,
  applicantActionId: action.id,
  ...(action.levelName && { levelName: action.levelName }),
})

/** Whether the level changed under the person's hands; if so, the run goes on with the steps of the new one. */
export async function followLevel(run: Run): Promise<boolean> {
  const launched = await run.api.launch()
  if (launched.action.levelName === run.launched.action.levelName) return false
  Object.assign(run, startOf(launched))
  run.tell('onApplicantLevelChanged', { levelName: launched.action.levelName })
  tellStatus(run, launched.action)
  return true
}

/** Each status is told once, the old one at launch included. */
export function tellStatus(run: Run, action: Action): void {
  run.action = action
  const status = [action.attemptId, action.levelName, action.reviewStatus, action.answer, action.rejectType].join()
  if (status === run.told) return
  run.told = status
  run.tell('onApplicantActionStatusChanged', statusObject(action))
}
