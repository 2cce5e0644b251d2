import { type Action, readAction } from './action.ts'
import { type PaymentHint, readPaymentHint } from './payment-hint.ts'
import { type Answers, type Questionnaire, readAnswers, readQuestionnaire } from './questionnaire.ts'
import { fields, list, text, texts, wholeNumber } from './shape.ts'

export type Step = {
  idDocSetType: string
  types: string[]
  videoRequired: string | null
  /** Where a code goes to, masked. */
  identifier: string | null
  questionnaire: Questionnaire | null
  /** What was answered before, by the person or by the host. */
  answers: Answers
}

export type Launched = {
  applicantId: string
  lang: string | null
  action: Action
  steps: Step[]
  completedSteps: string[]
  hint: PaymentHint | null
  /** What the host wants to be photographed; null leaves it to the person. */
  paymentType: string | null
  livenessAttempts: number
}

export function readLaunched(value: unknown): Launched {
  const body = fields(value)
  const applicantId = text(body.applicantId)
  if (!applicantId) throw new Error('The frame API named no applicant')
  return {
    applicantId,
    lang: text(body.lang),
    action: readAction(body.action),
    steps: list(body.steps).flatMap(readStep),
    completedSteps: texts(body.completedSteps),
    hint: readPaymentHint(body.hint),
    paymentType: text(body.paymentType),
    livenessAttempts: wholeNumber(fields(body.liveness).attemptsAllowed) ?? 1,
  }
}

function readStep(value: unknown): Step[] {
  const step = fields(value)
  const idDocSetType = text(step.idDocSetType)
  if (!idDocSetType) return []
  return [
    {
      idDocSetType,
      types: texts(step.types),
      videoRequired: text(step.videoRequired),
      identifier: text(step.identifier),
      questionnaire: readQuestionnaire(step.questionnaire),
      answers: readAnswers(step.answers),
    },
  ]
}
