import { describe, expect, test } from 'vitest'
import { CameraProblem } from './client/camera.ts'
import { Refused } from './client/frame-api.ts'
import { SessionEnded } from './client/host.ts'
import { Unreachable } from './client/session.ts'
import { action, card, face, green, play, retry, step } from './testing/play.ts'

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
    const { screens, payloads } = await play({ steps: [step('PROOF_OF_RESIDENCE', [])], presses: [] })
    expect(screens.at(-1)).toBe('problem unsupported-step')
    expect(payloads('onError')).toEqual([expect.objectContaining({ code: 'step-not-supported' })])
  })
})
