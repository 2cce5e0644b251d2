import type { PaymentKind } from './payment-hint.ts'
import type { Step } from './read-launched.ts'

/** A step of the level for which this page has no screen. */
export class UnsupportedStep extends Error {}

export type Work = 'photo' | 'code' | 'form'
/** What is in the picture: it has its own words and its own outline. */
export type Subject = 'selfie' | 'selfie2' | 'card' | 'wallet' | 'statement'

const works: Record<string, Work> = {
  SELFIE: 'photo',
  SELFIE2: 'photo',
  PAYMENT_METHODS: 'photo',
  EMAIL_VERIFICATION: 'code',
  PHONE_VERIFICATION: 'code',
  QUESTIONNAIRE: 'form',
}

export function workOf({ idDocSetType }: Step): Work {
  const work = works[idDocSetType]
  if (!work) throw new UnsupportedStep(`The simulator has no screen for the step ${idDocSetType}`)
  return work
}

export const isPayment = ({ idDocSetType }: Step) => idDocSetType === 'PAYMENT_METHODS'

const paymentSubjects: Record<PaymentKind, Subject> = { bankCard: 'card', eWallet: 'wallet', wireTransfer: 'statement' }

export function subjectOf(step: Step, paymentKind: PaymentKind): Subject {
  if (isPayment(step)) return paymentSubjects[paymentKind]
  return step.idDocSetType === 'SELFIE2' ? 'selfie2' : 'selfie'
}

export const isFace = (subject: Subject) => subject === 'selfie' || subject === 'selfie2'
