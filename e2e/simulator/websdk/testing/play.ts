import { type Action, readAction } from '../client/action.ts'
import type { Camera } from '../client/camera.ts'
import { runCheck } from '../client/check.ts'
import { type FrameApi, Refused, type Uploaded } from '../client/frame-api.ts'
import type { Launched, Step } from '../client/read-launched.ts'
import type { Run } from '../client/run.ts'

export const step = (idDocSetType: string, types: string[], more: Partial<Step> = {}): Step => ({
  idDocSetType,
  types,
  videoRequired: null,
  identifier: null,
  questionnaire: null,
  answers: {},
  ...more,
})
export const face = step('SELFIE', ['SELFIE'], { videoRequired: 'passiveLiveness' })
export const secondFace = step('SELFIE2', ['SELFIE'], { videoRequired: 'passiveLiveness' })
export const card = step('PAYMENT_METHODS', ['PAYMENT_METHOD'])
export const email = step('EMAIL_VERIFICATION', [], { identifier: 'a•••@example.com' })
const question = { id: 'i', title: 'I', hint: null, type: 'text', required: true, options: [], onlyIf: null }
export const questions = step('QUESTIONNAIRE', [], {
  questionnaire: { id: 'q', title: 'Q', text: null, sections: [{ id: 's', title: 'S', items: [question] }] },
})

export const action = (
  reviewStatus: string,
  reviewResult?: object,
  images: object[] = [],
  levelName = 'face-auth',
): Action =>
  readAction({
    id: 'action-1',
    type: 'selfieAuth',
    images,
    review: { levelName, reviewStatus, reviewResult },
  })
export const green = { reviewAnswer: 'GREEN' }
export const retry = { reviewAnswer: 'RED', reviewRejectType: 'RETRY' }

type Scene = {
  steps?: Step[]
  at?: Action
  /** What the held call tells, one after the other; afterwards it stays silent. */
  statuses?: Action[]
  uploads?: (Uploaded | Error)[]
  submits?: Error[]
  cameras?: Error[]
  /** What the person does on the screens that ask for something. */
  presses?: Press[]
  paymentType?: string
  /** What a launch tells once the level has changed. */
  later?: Partial<Launched>
  codeRefusals?: string[]
  answerProblems?: string[]
}
type Press =
  | 'photo'
  | 'back'
  | 'retry'
  | 'try-again'
  | 'other-way'
  | 'eWallet'
  | 'wireTransfer'
  | 'file'
  | 'camera'
  | 'send'
  | 'resend'
  | 'code'
  | 'form'

/** Runs a check until nothing more happens, with a person and an API that follow a script. */
export async function play({ steps = [face], at = action('init'), ...scene }: Scene) {
  const events: [string, object | undefined][] = []
  const screens: string[] = []
  const asked: string[] = []
  const sentPhotos: Blob[] = []
  const progress: string[] = []
  const leaving = new AbortController()
  let stopped = 0
  let nextImage = 1

  const presses = scene.presses ?? ['photo', 'photo', 'photo']
  const uploads = scene.uploads ?? []
  const submits = scene.submits ?? []
  const statuses = scene.statuses ?? []
  const cameras = scene.cameras ?? []
  const end = <Result>() => {
    leaving.abort()
    return new Promise<Result>((_, reject) => reject(new Error('The script is at its end')))
  }
  const press = async <Allowed extends Press>(...allowed: Allowed[]): Promise<Allowed> => {
    const pressed = presses.shift()
    if (!pressed) return end<Allowed>()
    const found = allowed.find((one) => one === pressed)
    if (!found) throw new Error(`The script presses ${pressed} where there is ${allowed.join(' or ')}`)
    return found
  }

  const launched: Launched = {
    applicantId: 'applicant-1',
    lang: 'en',
    action: at,
    steps,
    completedSteps: [],
    hint: null,
    paymentType: scene.paymentType ?? null,
    livenessAttempts: 2,
  }
  let launches = 0
  const api: FrameApi = {
    launch: async () => (launches++ > 0 ? { ...launched, ...scene.later } : launched),
    requestCode: async (_, idDocSetType) => {
      asked.push(`request ${idDocSetType}`)
      return 'verification-1'
    },
    verifyCode: async (_, verificationId, code) => {
      asked.push(`verify ${verificationId} ${code}`)
      const errorName = scene.codeRefusals?.shift()
      if (errorName) throw new Refused({ status: 409, body: { errorName } })
    },
    saveAnswers: async (_, questionnaires) => {
      asked.push(`save ${JSON.stringify(questionnaires)}`)
      const problem = scene.answerProblems?.shift()
      if (problem) throw new Refused({ status: 400, body: { problems: [{ section: 's', item: 'i', problem }] } })
    },
    addPhoto: async (_, { idDocSetType, paymentType }, metadata, photo) => {
      asked.push(['add', idDocSetType, paymentType, metadata.idDocSubType].filter(Boolean).join(' '))
      sentPhotos.push(photo)
      const answer = uploads.shift() ?? { imageId: nextImage++, answer: 'GREEN' }
      if (answer instanceof Error) throw answer
      return answer
    },
    removePhoto: async (_, imageId) => void asked.push(`remove ${imageId}`),
    submit: async () => {
      asked.push('submit')
      const fault = submits.shift()
      if (fault) throw fault
      return action('pending')
    },
    status: async (_, since) => {
      const next = statuses.shift()
      return next ? { seq: since + 1, action: next } : end()
    },
    redirect: async () => null,
  }
  const shown = (name: string) => void screens.push(name)
  const run: Run['screens'] = {
    loading: () => shown('loading'),
    camera: ({ subject, note }) => {
      shown(note ? `camera ${subject} ${note}` : `camera ${subject}`)
      return {
        show: async () => {
          const pressed = await press('photo', 'back', 'other-way')
          return pressed === 'photo' ? new Blob(['jpeg']) : pressed
        },
      }
    },
    cameraProblem: async (kind) => {
      shown(`camera-problem ${kind}`)
      return press('retry', 'back')
    },
    choosePayment: async () => {
      shown('choose-payment')
      return press('eWallet', 'wireTransfer')
    },
    proof: async ({ subject }) => {
      shown(`proof ${subject}`)
      const pressed = await press('file', 'camera', 'other-way', 'back')
      return pressed === 'file' ? new File(['pdf'], 'page.pdf', { type: 'application/pdf' }) : pressed
    },
    sendCode: async ({ identifier, note, canGoBack }) => {
      shown(`send-code ${note ?? identifier}${canGoBack ? ' back' : ''}`)
      return press('send', 'back')
    },
    enterCode: async ({ note }) => {
      shown(note ? `enter-code ${note}` : 'enter-code')
      const pressed = await press('code', 'resend', 'back')
      return pressed === 'code' ? { code: '123456' } : pressed
    },
    form: async ({ answers, problems }) => {
      shown(`form ${JSON.stringify(answers)} ${problems.map(({ problem }) => problem).join()}`.trim())
      const pressed = await press('form', 'back')
      return pressed === 'back' ? 'back' : { answers: { s: { i: ['mine'] } }, files: [] }
    },
    progress: ({ currentStep, totalSteps }) => void progress.push(`${currentStep}/${totalSteps}`),
    uploading: () => shown('uploading'),
    processing: () => shown('processing'),
    onHold: () => shown('on-hold'),
    result: async (outcome) => {
      shown(`result ${outcome}`)
      await (outcome === 'RETRY' ? press('try-again') : end())
    },
    problem: async (kind) => {
      shown(`problem ${kind}`)
      await press('retry')
    },
  }
  const camera = (): Camera => ({ stream: Object.create(null), stop: () => void stopped++ })

  await runCheck({
    host: { emit: (event, payload) => void events.push([event, payload]), renewToken: async () => 'unused' },
    api,
    screens: run,
    openCamera: async () => {
      const fault = cameras.shift()
      if (fault) throw fault
      return camera()
    },
    settings: { country: null, preferredCameras: { IDENTITY: null, SELFIE: null } },
    signal: leaving.signal,
    wait: async () => {},
    onLaunched: () => {},
    onDecided: () => {},
  }).catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error
  })

  const scrolling = ['getScrollPosition', 'restoreScrollPosition']
  const names = events.map(([event]) => event).filter((event) => !scrolling.includes(event))
  const payloads = (name: string) => events.filter(([event]) => event === name).map(([, payload]) => payload)
  return { names, payloads, screens, asked, sentPhotos, progress, stopped: () => stopped }
}
