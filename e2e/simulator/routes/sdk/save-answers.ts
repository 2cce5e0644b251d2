import { Hono } from 'hono'
import * as v from 'valibot'
import { actionAnswer } from '../../action-answer.ts'
import { frameToken, requireAccess } from '../../authenticate.ts'
import { checkAnswers } from '../../check-answers.ts'
import { ApiError, listed } from '../../errors.ts'
import { questionnaireAnswers } from '../../questionnaire.ts'
import { readJson } from '../../read-body.ts'
import { requireOpen } from '../../require-open.ts'
import { attachmentsOf } from '../../steps.ts'
import type { SimulatorEnv, World } from '../../world.ts'

export const answersBody = v.object({ questionnaires: questionnaireAnswers })

/** All or nothing: answers with a fault are not kept, and each fault is named. */
export const saveAnswers = (world: World) =>
  new Hono<SimulatorEnv>().patch('/resources/applicantActions/:actionId/questionnaires', async (c) => {
    const action = world.actions.get(c.req.param('actionId'))
    requireAccess({ by: 'frame', token: frameToken(c) }, action)
    const { questionnaires } = await readJson(c, answersBody)
    const step = action.docSets.find((set) => set.idDocSetType === 'QUESTIONNAIRE')
    if (!step) throw listed('doc-type-not-in-req-docs', 'The level has no questionnaire')
    requireOpen(action)
    const definition = world.questionnaires.find(step.questionnaireDefId)
    const problems = definition ? checkAnswers(definition, questionnaires, attachmentsOf(action)) : []
    if (problems.length > 0)
      throw new ApiError(400, 'Some answers are missing or wrong', { errorName: 'wrong-answers', more: { problems } })
    world.reviewer.reopen(action)
    const others = (action.questionnaires ?? []).filter(({ id }) => questionnaires.every((given) => given.id !== id))
    action.questionnaires = [...others, ...questionnaires]
    action.answersAreSaved = true
    world.actions.changed(action)
    return c.json(actionAnswer(action))
  })
