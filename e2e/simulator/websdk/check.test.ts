import { describe, expect, test } from 'vitest'
import { type Action, readAction } from './client/action.ts'
import { type Camera, CameraProblem } from './client/camera.ts'
import { runCheck } from './client/check.ts'
import { type FrameApi, Refused, type Uploaded } from './client/frame-api.ts'
import { SessionEnded } from './client/host.ts'
import type { Launched, Step } from './client/read-launched.ts'
import type { Run } from './client/run.ts'
import { Unreachable } from './client/session.ts'

const step = (idDocSetType: string, types: string[], more: Partial<Step> = {}): Step => ({
  idDocSetType,
  types,
  videoRequired: null,
  identifier: null,
  questionnaire: null,
  answers: {},
  ...more,
})
const face = step('SELFIE', ['SELFIE'], { videoRequired: 'passiveLiveness' })
const secondFace = step('SELFIE2', ['SELFIE'], { videoRequired: 'passiveLiveness' })
const card = step('PAYMENT_METHODS', ['PAYMENT_METHOD'])
const email = step('EMAIL_VERIFICATION', [], { identifier: 'a•••@example.com' })
const question = { id: 'i', title: 'I', hint: null, type: 'text', required: true, options: [], onlyIf: null }
const questions = step('QUESTIONNAIRE', [], {
  questionnaire: { id: 'q', title: 'Q', text: null, sections: [{ id: 's', title: 'S', items: [question] }] },
})

const action = (reviewStatus: string, reviewResult?: object, images: object[] = [], levelName = 'face-auth'): Action =>
  readAction({
    id: 'action-1',
    type: 'selfieAuth',
    images,
    review: { levelName, reviewStatus, reviewResult },
  })
const green = { reviewAnswer: 'GREEN' }
const retry = { reviewAnswer: 'RED', reviewRejectType: 'RETRY' }

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
async function play({ steps = [face], at = action('init'), ...scene }: Scene) {
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

const start = ['onApplicantLoaded', 'onApplicantActionLoaded', 'onApplicantActionStatusChanged']
const stepBegins = ['onStepInitiated', 'onVerificationProgressChanged']
const followed = ['onApplicantActionStatusChanged', 'onApplicantActionStatusChanged', 'onApplicantActionCompleted']

describe('a face check', () => {
  test('approved: one press, and the events of a run in their order', async () => {
    const { names, payloads, stopped } = await play({
      presses: ['photo'],
      statuses: [action('queued'), action('completed', green)],
    })
    expect(names).toEqual([
      ...start,
      ...stepBegins,
      'onLivenessCompleted',
      'onStepCompleted',
      'onApplicantActionSubmitted',
      'onApplicantActionStatusChanged',
      ...followed,
    ])
    expect(payloads('onApplicantActionCompleted')).toEqual([
      expect.objectContaining({ action: 'selfieAuth', applicantActionId: 'action-1', answer: 'GREEN' }),
    ])
    expect(stopped()).toBe(1)
  })

  test('liveness that fails may be repeated until the attempts are used up, then ends RED', async () => {
    const red = { imageId: 1, answer: 'RED' } as const
    const { payloads, screens, names } = await play({
      uploads: [red, red],
      statuses: [action('completed', { reviewAnswer: 'RED', reviewRejectType: 'FINAL' })],
    })
    expect(payloads('onLivenessCompleted')).toEqual([
      expect.objectContaining({ answer: 'RED', allowContinuing: true }),
      expect.objectContaining({ answer: 'RED', allowContinuing: false }),
    ])
    expect(screens).toContain('camera selfie note.liveness-failed')
    expect(screens.at(-1)).toBe('result RED')
    expect(names).not.toContain('onStepCompleted')
  })

  test('rejected for a retry: try again, resubmitted, approved', async () => {
    const { names, screens } = await play({
      presses: ['photo', 'try-again', 'photo'],
      statuses: [action('completed', retry), action('completed', green)],
    })
    expect(names.filter((name) => name === 'onApplicantActionResubmitted')).toHaveLength(1)
    expect(names.filter((name) => name === 'onApplicantActionCompleted')).toHaveLength(2)
    expect(screens.filter((name) => name.startsWith('result'))).toEqual(['result RETRY', 'result GREEN'])
  })

  test.each(['GREEN', 'YELLOW', 'RED', 'ERROR'])('%s ends on its own screen without a way to go on', async (answer) => {
    const { screens } = await play({ statuses: [action('completed', { reviewAnswer: answer })] })
    expect(screens.at(-1)).toBe(`result ${answer}`)
  })

  test('on hold: says so, and still shows the answer when it comes', async () => {
    const { screens } = await play({ statuses: [action('onHold'), action('completed', green)] })
    expect(screens.slice(-2)).toEqual(['on-hold', 'result GREEN'])
  })
})

describe('launched again', () => {
  test('a completed action announces its old status and no completion', async () => {
    const { names, payloads, screens } = await play({ at: action('completed', retry), presses: [] })
    expect(names).toEqual(start)
    expect(payloads('onApplicantActionStatusChanged')).toEqual([
      expect.objectContaining({
        reviewStatus: 'completed',
        reviewResult: { reviewAnswer: 'RED', reviewRejectType: 'RETRY' },
      }),
    ])
    expect(screens).toEqual(['loading', 'result RETRY'])
  })

  test('an action under review is followed without a new photo', async () => {
    const { screens } = await play({ at: action('queued'), statuses: [action('completed', green)], presses: [] })
    expect(screens).toEqual(['loading', 'processing', 'result GREEN'])
  })
})

describe('a card check', () => {
  test('a press for the card, a press for the face', async () => {
    const { asked, payloads } = await play({
      steps: [card, face],
      presses: ['photo', 'photo'],
      statuses: [action('completed', green)],
    })
    expect(asked).toEqual(['add PAYMENT_METHODS FRONT_SIDE', 'add SELFIE', 'submit'])
    expect(payloads('onDocumentAdded')).toEqual([
      expect.objectContaining({ imageId: 1, idDocSetType: 'PAYMENT_METHODS', idDocType: 'PAYMENT_METHOD' }),
    ])
  })

  test('going back takes the card photo back', async () => {
    const { asked, payloads } = await play({
      steps: [card, face],
      presses: ['photo', 'back', 'photo', 'photo'],
      statuses: [action('completed', green)],
    })
    expect(asked).toEqual([
      'add PAYMENT_METHODS FRONT_SIDE',
      'remove 1',
      'add PAYMENT_METHODS FRONT_SIDE',
      'add SELFIE',
      'submit',
    ])
    expect(payloads('onImageRemoved')).toEqual([expect.objectContaining({ imageId: 1 })])
  })

  test('a resubmission removes the refused card photo and leaves the face alone', async () => {
    const images = [
      { imageId: '7', idDocDef: { idDocType: 'PAYMENT_METHOD' } },
      { imageId: '8', idDocDef: { idDocType: 'SELFIE' } },
    ]
    const { asked } = await play({
      steps: [card, face],
      at: action('completed', retry, images),
      presses: ['try-again', 'photo', 'photo'],
      statuses: [action('completed', green)],
    })
    expect(asked).toEqual(['remove 7', 'add PAYMENT_METHODS FRONT_SIDE', 'add SELFIE', 'submit'])
  })

  test('a photo that had arrived, though its answer was lost, is not asked for again', async () => {
    const there = { imageId: '7', answer: 'GREEN', idDocDef: { idDocType: 'PAYMENT_METHOD' } }
    const { payloads, asked } = await play({
      steps: [card],
      uploads: [new Unreachable('reset'), new Refused({ status: 409, body: { errorName: 'duplicate-document' } })],
      presses: ['photo', 'retry'],
      statuses: [action('init', undefined, [there]), action('completed', green)],
    })
    expect(payloads('onDocumentAdded')).toEqual([expect.objectContaining({ imageId: 7 })])
    expect(asked.at(-1)).toBe('submit')
  })

  test('a photo that the API refuses can be taken again', async () => {
    const refused = new Refused({ status: 400, body: { errorName: 'empty-file', description: 'Empty' } })
    const { payloads, screens } = await play({ steps: [card], uploads: [refused] })
    expect(payloads('onUploadError')).toEqual([expect.objectContaining({ code: 'empty-file', error: 'Empty' })])
    expect(screens).toContain('camera card note.photo-refused')
  })
})

describe('another payment than a card', () => {
  test('is chosen by the person when the host named none', async () => {
    const { asked, screens } = await play({
      steps: [card],
      presses: ['other-way', 'eWallet', 'file'],
      statuses: [action('completed', green)],
    })
    expect(screens.slice(1, 4)).toEqual(['camera card', 'choose-payment', 'proof wallet'])
    expect(asked).toEqual(['add PAYMENT_METHODS eWallet', 'submit'])
  })

  test('is asked for at once when the host named it; a photo does as well, and back leads to the choice', async () => {
    const { asked, screens } = await play({
      steps: [card],
      paymentType: 'bankStatement',
      presses: ['camera', 'back', 'camera', 'photo'],
      statuses: [action('completed', green)],
    })
    expect(screens.slice(1, 5)).toEqual(['proof statement', 'camera statement', 'proof statement', 'camera statement'])
    expect(asked).toEqual(['add PAYMENT_METHODS wireTransfer', 'submit'])
  })
})

describe('a code', () => {
  test('is sent on a press and confirms the step', async () => {
    const { asked, names, screens } = await play({
      steps: [email],
      presses: ['send', 'code'],
      statuses: [action('completed', green)],
    })
    expect(screens.slice(1, 3)).toEqual(['send-code a•••@example.com', 'enter-code'])
    expect(asked).toEqual(['request EMAIL_VERIFICATION', 'verify verification-1 123456', 'submit'])
    expect(names).toContain('onStepCompleted')
  })

  test.each([
    ['confirmation-wrong-code', 'enter-code code.wrong', 'code'],
    ['confirmation-code-replaced', 'enter-code code.replaced', 'code'],
    ['confirmation-code-expired', 'send-code code.expired', 'send'],
    ['confirmation-too-many-tries', 'send-code code.too-many-tries', 'send'],
  ] as const)('that is refused with %s says so: %s', async (errorName, screen, next) => {
    const { screens, payloads } = await play({
      steps: [email],
      codeRefusals: [errorName],
      presses: ['send', 'code', next, 'code'],
      statuses: [action('completed', green)],
    })
    expect(screens).toContain(screen)
    expect(payloads('onError')).toEqual([])
  })

  test('can be asked for again', async () => {
    const { asked, screens } = await play({ steps: [email], presses: ['send', 'resend', 'code'] })
    expect(asked.filter((call) => call.startsWith('request'))).toHaveLength(2)
    expect(screens).toContain('enter-code code.sent-again')
  })
})

describe('a questionnaire', () => {
  test('is saved as Sumsub writes it', async () => {
    const { asked } = await play({ steps: [questions], presses: ['form'], statuses: [action('completed', green)] })
    const sections = { s: { items: { i: { value: 'mine' } } } }
    expect(asked).toEqual([`save ${JSON.stringify([{ id: 'q', sections }])}`, 'submit'])
  })

  test('comes back with its answers and what is wrong with them', async () => {
    const { screens } = await play({ steps: [questions], answerProblems: ['too-long'], presses: ['form', 'form'] })
    expect(screens.slice(1, 3)).toEqual(['form {}', 'form {"s":{"i":["mine"]}} too-long'])
  })
})

describe('several steps', () => {
  test('each begins and ends with its events, and the progress is told', async () => {
    const { names, payloads, progress } = await play({
      steps: [face, email, questions, secondFace],
      presses: ['photo', 'send', 'code', 'form', 'photo'],
      statuses: [action('completed', green)],
    })
    expect(progress).toEqual(['1/4', '2/4', '3/4', '4/4'])
    const types = (event: string) => payloads(event).map((payload) => Object(payload).idDocSetType)
    const inOrder = ['SELFIE', 'EMAIL_VERIFICATION', 'QUESTIONNAIRE', 'SELFIE2']
    expect(types('onStepInitiated')).toEqual(inOrder)
    expect(types('onStepCompleted')).toEqual(inOrder)
    expect(names.indexOf('onApplicantActionSubmitted')).toBeGreaterThan(names.lastIndexOf('onStepCompleted'))
  })

  test('back leads to the nearest step that can be done differently: over a confirmed code to the face', async () => {
    const { asked, progress } = await play({
      steps: [face, email, questions],
      presses: ['photo', 'send', 'code', 'back', 'photo', 'form'],
      statuses: [action('completed', green)],
    })
    expect(progress).toEqual(['1/3', '2/3', '3/3', '1/3', '3/3'])
    expect(asked.filter((call) => /^(add|remove|request)/.test(call))).toEqual([
      'add SELFIE',
      'request EMAIL_VERIFICATION',
      'remove 1',
      'add SELFIE',
    ])
  })

  test('back to a questionnaire shows what was answered', async () => {
    const { screens } = await play({ steps: [questions, face], presses: ['form', 'back'] })
    expect(screens.slice(1)).toEqual(['form {}', 'camera selfie', 'form {"s":{"i":["mine"]}}'])
  })
})

describe('a level that changes', () => {
  const later = { action: action('init', undefined, [], 'face-and-card'), steps: [face, card] }

  test('while it is followed: the host is told, and the new step comes', async () => {
    const { payloads, asked } = await play({
      presses: ['photo', 'photo'],
      later: { ...later, completedSteps: ['SELFIE'] },
      statuses: [later.action],
    })
    expect(payloads('onApplicantLevelChanged')).toEqual([expect.objectContaining({ levelName: 'face-and-card' })])
    expect(asked).toEqual(['add SELFIE', 'submit', 'add PAYMENT_METHODS FRONT_SIDE', 'submit'])
  })

  test('under the hands of the person: noticed when something no longer fits', async () => {
    const refusal = new Refused({ status: 409, body: { errorName: 'doc-type-not-in-req-docs' } })
    const { names, screens } = await play({ steps: [card], later, uploads: [refusal], presses: ['photo'] })
    expect(names).toContain('onApplicantLevelChanged')
    expect(screens.at(-1)).toBe('camera selfie')
    expect(names).not.toContain('onError')
  })
})

describe('what goes wrong on the way', () => {
  test('no connection at upload: the same photo is sent again', async () => {
    const { sentPhotos, screens, payloads } = await play({
      uploads: [new Unreachable('no network')],
      presses: ['photo', 'retry'],
      statuses: [action('completed', green)],
    })
    expect(sentPhotos).toHaveLength(2)
    expect(sentPhotos[1]).toBe(sentPhotos[0])
    expect(screens).toContain('problem connection')
    expect(payloads('onError')).toEqual([expect.objectContaining({ code: 'connection-failed' })])
  })

  test('no new token at submit: the host is told, and nothing has to be photographed again', async () => {
    const { screens, sentPhotos, payloads } = await play({
      submits: [new SessionEnded('signed out')],
      presses: ['photo', 'retry'],
      statuses: [action('completed', green)],
    })
    expect(payloads('onError')).toEqual([
      expect.objectContaining({ code: 'access-token-not-renewed', error: 'signed out' }),
    ])
    expect(sentPhotos).toHaveLength(1)
    expect(screens.slice(-4)).toEqual(['problem session', 'processing', 'processing', 'result GREEN'])
  })

  test('a submit that had arrived, though its answer was lost, counts', async () => {
    const { names } = await play({
      submits: [new Refused({ status: 409, body: { errorCode: 3000 } })],
      statuses: [action('completed', green)],
    })
    expect(names).toContain('onApplicantActionSubmitted')
    expect(names.at(-1)).toBe('onApplicantActionCompleted')
  })

  test('each camera problem can be tried again', async () => {
    const { screens } = await play({
      cameras: [new CameraProblem('denied'), new CameraProblem('busy')],
      presses: ['retry', 'retry', 'photo'],
      statuses: [action('completed', green)],
    })
    expect(screens.filter((name) => name.startsWith('camera-problem'))).toEqual([
      'camera-problem denied',
      'camera-problem busy',
    ])
    expect(screens.at(-1)).toBe('result GREEN')
  })

  test('a step without a screen is said to host and person', async () => {
    const { screens, payloads } = await play({ steps: [step('PROOF_OF_RESIDENCE', [])], presses: [] })
    expect(screens.at(-1)).toBe('problem unsupported-step')
    expect(payloads('onError')).toEqual([expect.objectContaining({ code: 'step-not-supported' })])
  })
})
