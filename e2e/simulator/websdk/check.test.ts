import { describe, expect, test } from 'vitest'
import { type Action, readAction } from './client/action.ts'
import { type Camera, CameraProblem } from './client/camera.ts'
import { runCheck } from './client/check.ts'
import { type FrameApi, type Launched, Refused, type Step, type Uploaded } from './client/frame-api.ts'
import { SessionEnded } from './client/host.ts'
import type { Run } from './client/run.ts'
import { Unreachable } from './client/session.ts'

const face: Step = { idDocSetType: 'SELFIE', types: ['SELFIE'], videoRequired: 'passiveLiveness' }
const card: Step = { idDocSetType: 'PAYMENT_METHODS', types: ['PAYMENT_METHOD'], videoRequired: null }

const action = (reviewStatus: string, reviewResult?: object, images: object[] = []): Action =>
  readAction({
    id: 'action-1',
    type: 'selfieAuth',
    images,
    review: { levelName: 'face-auth', reviewStatus, reviewResult },
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
  presses?: ('photo' | 'back' | 'retry' | 'try-again')[]
}

/** Runs a check until nothing more happens, with a person and an API that follow a script. */
async function play({ steps = [face], at = action('init'), ...scene }: Scene) {
  const events: [string, object | undefined][] = []
  const screens: string[] = []
  const asked: string[] = []
  const sentPhotos: Blob[] = []
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
  const press = async (allowed: string[]) => {
    const pressed = presses.shift()
    if (!pressed) return end<string>()
    expect(allowed).toContain(pressed)
    return pressed
  }

  const launched: Launched = {
    applicantId: 'applicant-1',
    lang: 'en',
    action: at,
    steps,
    completedSteps: [],
    hint: null,
    livenessAttempts: 2,
  }
  const api: FrameApi = {
    launch: async () => launched,
    addPhoto: async (_, idDocSetType, metadata, photo) => {
      asked.push(`add ${idDocSetType} ${metadata.idDocSubType ?? ''}`.trim())
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
      return { show: async () => ((await press(['photo', 'back'])) === 'back' ? 'back' : new Blob(['jpeg'])) }
    },
    cameraProblem: async (kind) => {
      shown(`camera-problem ${kind}`)
      return (await press(['retry', 'back'])) === 'back' ? 'back' : 'retry'
    },
    uploading: () => shown('uploading'),
    processing: () => shown('processing'),
    onHold: () => shown('on-hold'),
    result: async (outcome) => {
      shown(`result ${outcome}`)
      await (outcome === 'RETRY' ? press(['try-again']) : end())
    },
    problem: async (kind) => {
      shown(`problem ${kind}`)
      await press(['retry'])
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
  return { names, payloads, screens, asked, sentPhotos, stopped: () => stopped }
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
    const questions = { idDocSetType: 'QUESTIONNAIRE', types: [], videoRequired: null }
    const { screens, payloads } = await play({ steps: [questions], presses: [] })
    expect(screens.at(-1)).toBe('problem unsupported-step')
    expect(payloads('onError')).toEqual([expect.objectContaining({ code: 'step-not-supported' })])
  })
})
