import * as v from 'valibot'

/** The few things that we take from the frame. None of them says how the check ended. */
export type FrameEvent =
  | { kind: 'ready' }
  /** A step begins: there is something to do. */
  | { kind: 'step' }
  | { kind: 'submitted' }
  | { kind: 'status' }
  | { kind: 'failed'; code: string }
  /** Wants the page around it to be scrolled. */
  | { kind: 'scroll' }
  | { kind: 'passing' }
  | { kind: 'unknown'; name: string }

const message = v.looseObject({ method: v.string() })
const failure = v.object({ code: v.fallback(v.string(), 'none') })
const prefix = 'idCheck.'

/** Older versions of the frame send some names without their prefix or by an older name: all are read alike. */
const kinds: Record<string, 'ready' | 'step' | 'submitted' | 'status' | 'scroll' | 'passing'> = {
  onReady: 'ready',
  onApplicantActionSubmitted: 'submitted',
  onApplicantActionResubmitted: 'submitted',
  onActionSubmitted: 'submitted',
  onApplicantSubmitted: 'submitted',
  onApplicantResubmitted: 'submitted',
  onApplicantActionStatusChanged: 'status',
  actionStatus: 'status',
  onApplicantStatusChanged: 'status',
  applicantStatus: 'status',
  onApplicantActionCompleted: 'status',
  onActionCompleted: 'status',
  actionCompleted: 'status',
  onApplicantVerificationCompleted: 'status',
  onApplicantActionReviewComplete: 'status',
  onApplicantReviewComplete: 'status',
  applicantReviewComplete: 'status',
  onInitialized: 'passing',
  onApplicantLoaded: 'passing',
  onApplicantActionLoaded: 'passing',
  onApplicantLevelChanged: 'passing',
  onStepInitiated: 'step',
  onStepCompleted: 'passing',
  stepCompleted: 'passing',
  onVerificationProgressChanged: 'passing',
  onDocumentAdded: 'passing',
  onImageRemoved: 'passing',
  onUploadError: 'passing',
  onUploadWarning: 'passing',
  onLivenessCompleted: 'passing',
  onUserAction: 'passing',
  onAgreementSigned: 'passing',
  onLanguageChanged: 'passing',
  onNavigationUiControlsStateChanged: 'passing',
  moduleResultPresented: 'passing',
  onModuleResultPresented: 'passing',
  onResize: 'passing',
  onSetBorderRadius: 'passing',
  scrollTo: 'scroll',
  getScrollPosition: 'passing',
  restoreScrollPosition: 'passing',
}

/** `null` for what is no message of the frame at all. */
export const frameEventOf = (data: unknown): FrameEvent | null => {
  const parsed = v.safeParse(message, data)
  if (!parsed.success) return null
  const { method } = parsed.output
  const name = method.startsWith(prefix) ? method.slice(prefix.length) : method
  if (name === 'onError') return failureOf(data)
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  return kind ? { kind } : { kind: 'unknown', name }
}

/** An expired token is no failure: the package asks for a new one by itself. */
const failureOf = (data: unknown): FrameEvent => {
  const { code } = v.parse(failure, data)
  return code === 'invalid-token' ? { kind: 'passing' } : { kind: 'failed', code }
}
