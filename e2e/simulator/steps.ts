import { type Action, imagesOfAttempt } from './actions.ts'
import { checkAnswers } from './check-answers.ts'
import { confirmationOf, kindOfStep } from './confirmations.ts'
import type { DocSet } from './levels.ts'
import type { Questionnaires } from './questionnaire.ts'
import { mayRetry } from './review-result.ts'

export const isFace = ({ idDocSetType }: DocSet) => idDocSetType === 'SELFIE' || idDocSetType === 'SELFIE2'

/** The liveness module lives in the SDK: no server can hand in what it produces. */
export const needsSdk = (action: Action) =>
  action.docSets.some((set) => set.videoRequired !== undefined && set.videoRequired !== 'disabled')

export const attachmentsOf = (action: Action) =>
  action.images.filter(({ idDocSetType }) => idDocSetType === 'QUESTIONNAIRE').map(({ imageId }) => imageId)

export type Steps = ReturnType<typeof createSteps>

/** What an action still lacks, step by step. */
export const createSteps = (questionnaires: Questionnaires) => {
  const isAnswered = (action: Action, set: DocSet) => {
    const definition = questionnaires.find(set.questionnaireDefId)
    if (!definition) return true
    return checkAnswers(definition, action.questionnaires ?? [], attachmentsOf(action)).length === 0
  }
  const isFilled = (action: Action, set: DocSet) => {
    const kind = kindOfStep[set.idDocSetType]
    if (kind) return confirmationOf(action, kind) !== undefined
    if (set.idDocSetType === 'QUESTIONNAIRE') return isAnswered(action, set)
    if (!isFace(set) && set.idDocSetType !== 'PAYMENT_METHODS') return true
    return imagesOfAttempt(action).some((image) => image.idDocSetType === set.idDocSetType)
  }
  const named = (sets: DocSet[]) => sets.map((set) => set.idDocSetType)

  return {
    /** What the frame need not ask again. Answers that a host gave beforehand are shown to the person first. */
    completed: (action: Action) => {
      if (mayRetry(action.reviewResult ?? undefined)) return []
      if (action.reviewStatus !== 'init') return named(action.docSets)
      return named(
        action.docSets.filter(
          (set) => isFilled(action, set) && (set.idDocSetType !== 'QUESTIONNAIRE' || action.answersAreSaved),
        ),
      )
    },
    missing: (action: Action) => named(action.docSets.filter((set) => !isFilled(action, set))),
  }
}
