import { Refused } from './frame-api.ts'
import { type Answers, answersForWire, type Problem } from './questionnaire.ts'
import type { Run } from './run.ts'
import { goBack, type State, stepAt, stepBefore, stepDone } from './state.ts'
import { UnsupportedStep } from './step-kinds.ts'

type At = State & { at: 'form' }

/** What a person filled in; files are not sent yet. */
export type Filled = { answers: Answers; files: { section: string; item: string; file: File }[] }

export async function fillForm(run: Run, state: At): Promise<State> {
  const step = stepAt(run, state.step)
  const { questionnaire } = step
  if (!questionnaire) throw new UnsupportedStep('The level names no questionnaire')
  const canGoBack = stepBefore(run, state.step) !== null
  const { answers, problems } = state
  const filled = await run.screens.form({ questionnaire, answers, problems, canGoBack })
  if (filled === 'back') return goBack(run, state.step)

  const attached = await attachFiles(run, filled)
  if (attached.problems.length > 0) return { ...state, ...attached }
  try {
    await run.api.saveAnswers(run.action.id, answersForWire(questionnaire, attached.answers))
  } catch (error) {
    if (!(error instanceof Refused) || error.problems.length === 0) throw error
    return { ...state, answers: attached.answers, problems: error.problems }
  }
  run.answers.set(step, attached.answers)
  return stepDone(run, state.step)
}

/** A file becomes an answer by the id that it gets. */
async function attachFiles(run: Run, { answers, files }: Filled): Promise<{ answers: Answers; problems: Problem[] }> {
  let attached = answers
  const problems: Problem[] = []
  for (const { section, item, file } of files) {
    try {
      const { imageId } = await run.api.addPhoto(run.action.id, { idDocSetType: 'QUESTIONNAIRE' }, {}, file)
      attached = { ...attached, [section]: { ...attached[section], [item]: [String(imageId)] } }
      run.tell('onDocumentAdded', { imageId, idDocSetType: 'QUESTIONNAIRE' })
    } catch (error) {
      if (!(error instanceof Refused) || error.status === 403) throw error
      run.tell('onUploadError', { code: error.code, error: error.message, msg: error.message })
      problems.push({ section, item, problem: 'file-refused' })
    }
  }
  return { answers: attached, problems }
}
