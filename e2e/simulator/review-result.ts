import type { OutcomeName } from './outcomes.ts'

export type ReviewAnswer = 'GREEN' | 'YELLOW' | 'RED' | 'ERROR'

export type ReviewResult = {
  reviewAnswer: ReviewAnswer
  reviewRejectType?: 'RETRY' | 'FINAL'
  rejectLabels?: string[]
  buttonIds?: string[]
  moderationComment?: string
  clientComment?: string
}

const buttons: Record<string, string> = {
  BAD_FACE_MATCHING: 'selfie_badFaceComparison',
  SELFIE_MISMATCH: 'selfie_badFaceComparison',
  BAD_SELFIE: 'selfie_lowQuality',
  BAD_VIDEO_SELFIE: 'selfie_webcamSelfie',
  FRAUDULENT_LIVENESS: 'selfie_selfieLiveness',
  EXPIRATION_DATE: 'bankCard_expirationDate',
  REQUESTED_DATA_MISMATCH: 'bankCard_fullNameIssue',
}

const rejection = (reviewRejectType: 'RETRY' | 'FINAL', rejectLabels: string[]): ReviewResult => ({
  reviewAnswer: 'RED',
  reviewRejectType,
  rejectLabels,
  buttonIds: rejectLabels.flatMap((label) => buttons[label] ?? []),
  moderationComment:
    reviewRejectType === 'RETRY' ? 'We could not accept this. Please try again.' : 'We could not accept this.',
  clientComment: `Simulated rejection: ${rejectLabels.join(', ')}`,
})

/** What a review says for an outcome; nothing for those that leave the action undecided. */
export const reviewResultOf = (outcome: OutcomeName, labels: string[]): ReviewResult | undefined => {
  switch (outcome) {
    case 'green':
      return { reviewAnswer: 'GREEN' }
    case 'yellow':
      return { reviewAnswer: 'YELLOW', ...(labels.length > 0 && { rejectLabels: labels }) }
    case 'error':
      return { reviewAnswer: 'ERROR' }
    case 'red-retry':
      return rejection('RETRY', labels)
    case 'red-final':
      return rejection('FINAL', labels)
    case 'on-hold':
    case 'never':
      return undefined
  }
}

export const mayRetry = (result: ReviewResult | undefined) =>
  result?.reviewAnswer === 'RED' && result.reviewRejectType === 'RETRY'
