import * as v from 'valibot'

/** The words of the domain that cross a border. Their meanings are in the README. */

export const kinds = ['face', 'payment-method', 'email', 'questionnaire', 'source-of-funds'] as const
export type Kind = (typeof kinds)[number]

export const states = [
  'created',
  'opened',
  'started',
  'submitted',
  'in-review',
  'decided',
  'refused',
  'expired',
  'cancelled',
] as const
export type State = (typeof states)[number]

/** Sumsub's `reviewAnswer`, as far as a person or host ever meets it. */
export const reviewAnswers = ['GREEN', 'YELLOW', 'RED', 'ERROR'] as const
export type ReviewAnswer = (typeof reviewAnswers)[number]

export const decisions = ['approved', 'declined', 'inconclusive', 'refused', 'expired', 'cancelled'] as const
export type Decision = (typeof decisions)[number]

/** Why an answer was not GREEN, in our words. Fraud labels all become `unspecified`: nobody is coached. */
export const reasons = [
  'picture-unclear',
  'face-not-matched',
  'card-incomplete',
  'card-not-original',
  'card-damaged',
  'card-expired',
  'card-differs',
  'details-differ',
  'try-later',
  'unspecified',
] as const
export type Reason = (typeof reasons)[number]

/** An instant on the wire: ISO 8601 in UTC. */
export const instant = v.pipe(v.string(), v.isoTimestamp())
