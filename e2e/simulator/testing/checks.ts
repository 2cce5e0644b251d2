import * as v from 'valibot'
import { annId, type Harness } from './harness.ts'
import { jpegHead, png, upload } from './pictures.ts'

const minted = v.object({ token: v.string() })
const identified = v.object({ id: v.string() })
const launched = v.object({ action: identified })

export const mintToken = async ({ signed }: Harness, externalActionId: string, levelName = 'face-auth') => {
  const json = { userId: 'user-42', levelName, externalActionId, ttlInSecs: 600 }
  return v.parse(minted, (await signed('POST', '/resources/accessTokens/sdk', { json })).json).token
}

export type OpenCheck = { token: string; actionId: string }

/** A check, opened in the frame and not submitted yet. */
export const openFrame = async (h: Harness, externalActionId: string, levelName: string): Promise<OpenCheck> => {
  const token = await mintToken(h, externalActionId, levelName)
  const launch = await h.framed(token, 'POST', '/resources/sdk/launch', { json: {} })
  return { token, actionId: v.parse(launched, launch.json).action.id }
}

export const openFaceCheck = (h: Harness, externalActionId = 'login-0001') =>
  openFrame(h, externalActionId, 'face-auth')

export const takeSelfie = (h: Harness, { token, actionId }: OpenCheck) =>
  h.framed(token, 'POST', `/resources/applicantActions/${actionId}/images?idDocSetType=SELFIE`, {
    body: upload(jpegHead(640, 480), { idDocType: 'SELFIE' }, 'selfie.jpg'),
  })

const requested = v.object({ verificationId: v.string() })

/** Asks for a code and gives what verifies it. */
export const requestCode = async (h: Harness, { token, actionId }: OpenCheck, idDocSetType: string) => {
  const path = `/resources/applicantActions/${actionId}/identifierConfirmation`
  const answer = await h.framed(token, 'POST', `${path}/-/request`, { json: { idDocSetType } })
  const code = h.control.codes().at(-1)?.code ?? ''
  const verify = (typed: string) => {
    const { verificationId } = v.parse(requested, answer.json)
    return h.framed(token, 'POST', `${path}/${verificationId}/verify?code=${typed}`)
  }
  return { answer, code, verify }
}

export const confirmStep = async (h: Harness, check: OpenCheck, idDocSetType: string) => {
  const { code, verify } = await requestCode(h, check, idDocSetType)
  return verify(code)
}

export const answersOf = (items: { purpose?: string; advised?: string; source?: string } & Record<string, string>) => {
  const { source = 'salary', ...operation } = items
  const values = (of: Record<string, string>) =>
    Object.fromEntries(Object.entries(of).map(([id, value]) => [id, { value }]))
  const sections = {
    operation: { items: values({ purpose: 'A flat', advised: 'false', ...operation }) },
    money: { items: values({ source }) },
  }
  return [{ id: 'operation-questions', sections }]
}

export const saveAnswers = (h: Harness, { token, actionId }: OpenCheck, questionnaires: object[]) =>
  h.framed(token, 'PATCH', `/resources/applicantActions/${actionId}/questionnaires`, { json: { questionnaires } })

export const submitInFrame = (h: Harness, { token, actionId }: OpenCheck) =>
  h.framed(token, 'POST', `/resources/applicantActions/${actionId}/review/status/pending`)

export const submittedFaceCheck = async (h: Harness, externalActionId?: string) => {
  const check = await openFaceCheck(h, externalActionId)
  await takeSelfie(h, check)
  await submitInFrame(h, check)
  return check
}

/** A card check, made and filled by a server. */
export const createCardCheck = async ({ signed }: Harness, externalActionId = 'card-0007') => {
  const target = `/resources/applicantActions/-/forApplicant/${annId}/paymentMethod?requireSelfie=false`
  const answer = await signed('POST', target, { headers: { 'X-External-Action-Id': externalActionId } })
  return v.parse(identified, answer.json).id
}

export const uploadCard = ({ signed }: Harness, actionId: string, shade = 0) =>
  signed('POST', `/resources/applicantActions/${actionId}/images`, {
    body: upload(png(128, 80, shade), { idDocType: 'PAYMENT_METHOD', country: 'GBR' }, 'card.png'),
  })

export const submitCard = ({ signed }: Harness, actionId: string) =>
  signed('POST', `/resources/applicantActions/${actionId}/review/status/pending`)

const action = v.looseObject({
  id: v.string(),
  type: v.string(),
  externalActionId: v.optional(v.string()),
  review: v.looseObject({
    attemptId: v.string(),
    attemptCnt: v.number(),
    levelName: v.string(),
    reviewStatus: v.string(),
    reviewResult: v.optional(
      v.looseObject({
        reviewAnswer: v.string(),
        reviewRejectType: v.optional(v.string()),
        rejectLabels: v.optional(v.array(v.string())),
      }),
    ),
  }),
  checks: v.optional(v.array(v.looseObject({ checkType: v.string(), answer: v.string(), attemptId: v.string() }))),
  images: v.optional(v.array(v.looseObject({ imageId: v.string(), attemptId: v.string() }))),
})

export const readAction = async ({ signed }: Harness, actionId: string) =>
  v.parse(action, (await signed('GET', `/resources/applicantActions/${actionId}/one`)).json)
