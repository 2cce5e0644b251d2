import { Hono } from 'hono'
import { actionAnswer } from '../../action-answer.ts'
import type { Action } from '../../actions.ts'
import { frameToken } from '../../authenticate.ts'
import { kindOfStep, maskedIdentifier } from '../../confirmations.ts'
import { badRequest } from '../../errors.ts'
import { identifierOf } from '../../identifier-of.ts'
import { definitionForFrame } from '../../questionnaire.ts'
import type { SdkToken } from '../../tokens.ts'
import type { SimulatorEnv, World } from '../../world.ts'

const livenessAttemptsAllowed = 3

/** The frame's first call. A first launch creates the action; any later one finds the same action again. */
export const launch = (world: World) =>
  new Hono<SimulatorEnv>().post('/resources/sdk/launch', (c) => {
    const token = frameToken(c)
    const action = openAction(world, token)
    return c.json({
      applicantId: action.applicant.id,
      externalUserId: action.applicant.externalUserId,
      lang: token.lang ?? action.applicant.lang ?? 'en',
      action: actionAnswer(action),
      steps: action.docSets.map((set) => ({ ...set, ...contentsOf(world, action, token, set) })),
      completedSteps: world.steps.completed(action),
      hint: action.paymentMethod ?? action.paymentSource,
      paymentType: action.paymentMethod?.type ?? action.paymentSource?.fixedInfo.type ?? null,
      liveness: { attemptsAllowed: livenessAttemptsAllowed },
    })
  })

/** What a step has to show: where its code goes to, or what it asks. */
const contentsOf = (world: World, action: Action, token: SdkToken, set: Action['docSets'][number]) => {
  const kind = kindOfStep[set.idDocSetType]
  if (kind) {
    const identifier = identifierOf(action, token, kind)
    return { identifier: identifier ? maskedIdentifier(identifier) : null }
  }
  const definition = world.questionnaires.find(set.questionnaireDefId)
  if (!definition) return {}
  const answers = action.questionnaires?.find(({ id }) => id === definition.id)?.sections ?? {}
  return { questionnaire: definitionForFrame(definition), answers }
}

const openAction = (world: World, { externalUserId, externalActionId, levelName, email, phone }: SdkToken) => {
  if (externalActionId === null) throw badRequest('Access token is not bound to an applicant action')
  const applicant = world.applicants.getUser(externalUserId)
  const existing = world.actions.find(applicant.id, externalActionId)
  if (existing) return existing
  const level = world.levels.forActions(levelName ?? '')
  return world.actions.create({
    applicant,
    externalActionId,
    levelName: level.name,
    docSets: structuredClone(level.docSets),
    email,
    phone,
  })
}
