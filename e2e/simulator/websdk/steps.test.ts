import { describe, expect, test } from 'vitest'
import { Refused } from './client/frame-api.ts'
import { action, card, email, face, green, play, questions, secondFace } from './testing/play.ts'

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
