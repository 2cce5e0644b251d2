import { type Action, statusObject } from './action.ts'
import type { OpenCamera } from './camera.ts'
import type { FrameApi, Launched, Step } from './frame-api.ts'
import type { Host, Settings } from './host.ts'
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
  /** The card photo that each step added, to take it back when the person goes back. */
  photos: Map<Step, number>
  livenessTries: number
  resubmission: boolean
  /** The status told last. */
  told: string
}

export async function launchRun(parts: Parts): Promise<Run> {
  parts.screens.loading()
  const launched = await parts.api.launch()
  const { applicantId, action } = launched
  const ids = { applicantId, applicantActionId: action.id, ...(action.levelName && { levelName: action.levelName }) }
  const tell: Run['tell'] = (event, payload) => parts.host.emit(event, { ...ids, ...payload })
  parts.onLaunched(launched)
  tell('onApplicantLoaded')
  tell('onApplicantActionLoaded')
  const run = { ...parts, launched, action, tell, photos: new Map(), livenessTries: 0, resubmission: false, told: '' }
  tellStatus(run, action)
  return run
}

/** Each status is told once, the old one at launch included. */
export function tellStatus(run: Run, action: Action): void {
  run.action = action
  const status = [action.attemptId, action.reviewStatus, action.answer, action.rejectType].join()
  if (status === run.told) return
  run.told = status
  run.tell('onApplicantActionStatusChanged', statusObject(action))
}
