import { type Action, type ReviewAnswer, readAction, readReviewAnswer } from './action.ts'
import { type Problem, readProblems } from './questionnaire.ts'
import { type Launched, readLaunched } from './read-launched.ts'
import type { Answer, Call } from './session.ts'
import { fields, text, wholeNumber } from './shape.ts'

export type Uploaded = { imageId: number; answer: ReviewAnswer | null }
/** Without a country the server takes the applicant's. */
export type PhotoMetadata = { idDocType?: string; country?: string; idDocSubType?: string }
export type PhotoPlace = { idDocSetType: string; paymentType?: string }

/** The frame API understood the call and said no. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly problems: Problem[]

  constructor({ status, body }: Answer) {
    super(text(fields(body).description) ?? `The frame API answered ${status}`)
    this.status = status
    this.code = text(fields(body).errorName) ?? String(fields(body).errorCode ?? status)
    this.problems = readProblems(fields(body).problems)
  }
}

const heldMs = 20_000

export type FrameApi = ReturnType<typeof createFrameApi>

export function createFrameApi(call: Call) {
  const ask: (...asked: Parameters<Call>) => Promise<unknown> = async (...asked) => {
    const answer = await call(...asked)
    if (answer.status < 200 || answer.status > 299) throw new Refused(answer)
    return answer.body
  }
  const ofAction = (id: string, rest: string) => `/resources/applicantActions/${encodeURIComponent(id)}${rest}`

  return {
    launch: async (): Promise<Launched> => readLaunched(await ask('/resources/sdk/launch', { json: {} })),

    addPhoto: async (id: string, place: PhotoPlace, metadata: PhotoMetadata, photo: Blob): Promise<Uploaded> => {
      const form = new FormData()
      form.set('metadata', JSON.stringify(metadata))
      form.set('content', photo, photo instanceof File ? photo.name : 'photo.jpg')
      const added = fields(await ask(ofAction(id, `/images?${new URLSearchParams(place)}`), { form }))
      const imageId = wholeNumber(added.imageId)
      if (imageId === null) throw new Error('The frame API named no imageId for the photo')
      return { imageId, answer: readReviewAnswer(added.answer) }
    },

    removePhoto: async (id: string, imageId: number): Promise<void> => {
      await ask(ofAction(id, `/images/${imageId}`), { method: 'DELETE' })
    },

    /** Sends a code and gives what it is verified by. */
    requestCode: async (id: string, idDocSetType: string): Promise<string> => {
      const path = ofAction(id, '/identifierConfirmation/-/request')
      const verificationId = text(fields(await ask(path, { json: { idDocSetType } })).verificationId)
      if (!verificationId) throw new Error('The frame API named no verification')
      return verificationId
    },

    verifyCode: async (id: string, verificationId: string, code: string): Promise<void> => {
      const path = `/identifierConfirmation/${encodeURIComponent(verificationId)}/verify`
      await ask(ofAction(id, `${path}?code=${encodeURIComponent(code)}`))
    },

    saveAnswers: async (id: string, questionnaires: object[]): Promise<void> => {
      await ask(ofAction(id, '/questionnaires'), { method: 'PATCH', json: { questionnaires } })
    },

    submit: async (id: string): Promise<Action> => readAction(await ask(ofAction(id, '/review/status/pending'))),

    /** Held by the server until there is something newer than `since`. */
    status: async (id: string, since: number): Promise<{ seq: number; action: Action }> => {
      const path = `/resources/sdk/actions/${encodeURIComponent(id)}/status?since=${since}&waitMs=${heldMs}`
      const body = fields(await ask(path, { method: 'GET', timeoutMs: heldMs + 10_000 }))
      return { seq: wholeNumber(body.seq) ?? since, action: readAction(body.action) }
    },

    redirect: async (code: string, query: Record<string, string>): Promise<string | null> => {
      const path = `/resources/sdk/links/${encodeURIComponent(code)}/redirect`
      return text(fields(await ask(path, { json: { query } })).url)
    },
  }
}
