import { type Action, type ReviewAnswer, readAction, readReviewAnswer } from './action.ts'
import { type PaymentHint, readPaymentHint } from './payment-hint.ts'
import type { Answer, Call } from './session.ts'
import { fields, list, text, texts, wholeNumber } from './shape.ts'

export type Step = { idDocSetType: string; types: string[]; videoRequired: string | null }

export type Launched = {
  applicantId: string
  lang: string | null
  action: Action
  steps: Step[]
  completedSteps: string[]
  hint: PaymentHint | null
  livenessAttempts: number
}

export type Uploaded = { imageId: number; answer: ReviewAnswer | null }
/** Without a country the server takes the applicant's. */
export type PhotoMetadata = { idDocType: string; country?: string; idDocSubType?: string }

/** The frame API understood the call and said no. */
export class Refused extends Error {
  readonly status: number
  readonly code: string

  constructor({ status, body }: Answer) {
    super(text(fields(body).description) ?? `The frame API answered ${status}`)
    this.status = status
    this.code = text(fields(body).errorName) ?? String(fields(body).errorCode ?? status)
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

    addPhoto: async (id: string, idDocSetType: string, metadata: PhotoMetadata, photo: Blob): Promise<Uploaded> => {
      const form = new FormData()
      form.set('metadata', JSON.stringify(metadata))
      form.set('content', photo, 'photo.jpg')
      const added = fields(
        await ask(ofAction(id, `/images?idDocSetType=${encodeURIComponent(idDocSetType)}`), { form }),
      )
      const imageId = wholeNumber(added.imageId)
      if (imageId === null) throw new Error('The frame API named no imageId for the photo')
      return { imageId, answer: readReviewAnswer(added.answer) }
    },

    removePhoto: async (id: string, imageId: number): Promise<void> => {
      await ask(ofAction(id, `/images/${imageId}`), { method: 'DELETE' })
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

function readLaunched(value: unknown): Launched {
  const body = fields(value)
  const applicantId = text(body.applicantId)
  if (!applicantId) throw new Error('The frame API named no applicant')
  return {
    applicantId,
    lang: text(body.lang),
    action: readAction(body.action),
    steps: list(body.steps).flatMap((item) => {
      const { idDocSetType, types, videoRequired } = fields(item)
      const name = text(idDocSetType)
      return name ? [{ idDocSetType: name, types: texts(types), videoRequired: text(videoRequired) }] : []
    }),
    completedSteps: texts(body.completedSteps),
    hint: readPaymentHint(body.hint),
    livenessAttempts: wholeNumber(fields(body.liveness).attemptsAllowed) ?? 1,
  }
}
