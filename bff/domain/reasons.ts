import type { Reason } from '../contract/words.ts'

/** Sumsub's reject labels (docs.sumsub.com/docs/rejection-labels) in words that a browser may have. */
const reasonOf = new Map<string, Reason>(
  Object.entries({
    BAD_SELFIE: 'picture-unclear',
    BAD_VIDEO_SELFIE: 'picture-unclear',
    UNSATISFACTORY_PHOTOS: 'picture-unclear',
    LOW_QUALITY: 'picture-unclear',
    BAD_PROOF_OF_PAYMENT: 'picture-unclear',
    BAD_FACE_MATCHING: 'face-not-matched',
    SELFIE_MISMATCH: 'face-not-matched',
    INCOMPLETE_DOCUMENT: 'card-incomplete',
    DOCUMENT_PAGE_MISSING: 'card-incomplete',
    FRONT_SIDE_MISSING: 'card-incomplete',
    BACK_SIDE_MISSING: 'card-incomplete',
    SCREENSHOTS: 'card-not-original',
    DIGITAL_DOCUMENT: 'card-not-original',
    BLACK_AND_WHITE: 'card-not-original',
    GRAPHIC_EDITOR: 'card-not-original',
    DOCUMENT_DAMAGED: 'card-damaged',
    EXPIRATION_DATE: 'card-expired',
    REQUESTED_DATA_MISMATCH: 'card-differs',
    PROBLEMATIC_APPLICANT_DATA: 'details-differ',
    DB_DATA_MISMATCH: 'details-differ',
    DB_DATA_NOT_FOUND: 'details-differ',
    CHECK_UNAVAILABLE: 'try-later',
    NOT_ALL_CHECKS_COMPLETED: 'try-later',
  } satisfies Record<string, Reason>),
)

/** Fraud labels and unknown ones all read `unspecified`: a person who is not at fault learns nothing from them, an attacker would. */
export const reasonsOf = (rejectLabels: readonly string[]): Reason[] => [
  ...new Set(rejectLabels.map((label) => reasonOf.get(label) ?? 'unspecified')),
]
