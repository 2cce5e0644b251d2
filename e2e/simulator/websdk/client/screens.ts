import type { Camera, CameraProblemKind } from './camera.ts'
import { type CameraStep, cameraView } from './camera-view.ts'
import { type CodeStep, codeForm, noteOf, type Typed } from './code-view.ts'
import { block, button, plain, type Say, textElement } from './elements.ts'
import type { Filled } from './fill-form.ts'
import { type FormStep, formView } from './form-view.ts'
import type { PaymentKind } from './payment-hint.ts'
import { type Proof, type ProofStep, paymentChoices, proofView } from './proof-view.ts'
import { filled, type Outcome, type ProblemKind, type Saying, type TextKey, textOf } from './texts.ts'

export type Progress = { currentStep: number; totalSteps: number }
export type Navigation = { canGoBack: boolean }

/** All that a person can be shown. The flow knows these verbs and nothing of the DOM. */
export type Screens = {
  loading: () => void
  /** Waits for the camera, then shows its picture until a photo is taken. */
  camera: (step: CameraStep) => { show: (camera: Camera) => Promise<Blob | 'back' | 'other-way'> }
  cameraProblem: (kind: CameraProblemKind, canGoBack: boolean) => Promise<'retry' | 'back'>
  choosePayment: () => Promise<PaymentKind>
  /** A file, or the wish to use the camera. */
  proof: (step: ProofStep) => Promise<Proof>
  sendCode: (step: CodeStep) => Promise<'send' | 'back'>
  enterCode: (step: CodeStep) => Promise<Typed>
  form: (step: FormStep) => Promise<Filled | 'back'>
  /** Stands above the screens of a step, when there are several steps. */
  progress: (progress: Progress) => void
  uploading: (photo: Blob) => void
  processing: () => void
  onHold: () => void
  /** Resolves when the person wants to try again; only a RED that may be retried offers that. */
  result: (outcome: Outcome, comment: string | null) => Promise<void>
  /** Resolves when the person wants to try again. */
  problem: (kind: ProblemKind) => Promise<void>
}

export type Places = {
  root: HTMLElement
  /** A live region: what is put here is also announced. It has to outlive the screens for that. */
  says: HTMLElement
  below: HTMLElement
}

type Options = Places & {
  /** The host's own words. */
  texts: unknown
  hostDrawsBack: boolean
  onShow: (navigation: Navigation) => void
}

const longWaitMs = 15_000
const endings: ProblemKind[] = ['unsupported-step', 'link-unknown', 'link-expired']

export function createScreens({ root, says, below, texts, hostDrawsBack, onShow }: Options) {
  let goBack: (() => void) | null = null
  let leave: () => void = () => {}
  let steps: Progress = { currentStep: 1, totalSteps: 1 }
  const say: Say = (key, values = {}) => filled(textOf(key, texts), values)
  const isShown = (name: string) => root.dataset.screen === name

  /** `back` is drawn here or by the host; either way the same function runs. */
  const show = (
    name: string,
    said: Node[],
    rest: Node[] = [],
    back: (() => void) | null = null,
    focus: HTMLElement | null = null,
  ) => {
    leave()
    leave = () => {}
    goBack = back
    root.dataset.screen = name
    delete root.dataset.cameraError
    delete root.dataset.answer
    says.replaceChildren(...said)
    below.replaceChildren(...rest, ...(back && !hostDrawsBack ? [button('back', 'back', say, back)] : []))
    // Only someone who is already in here is moved: an embedding page keeps its focus.
    if (document.hasFocus()) (focus ?? says.querySelector('h1'))?.focus()
    onShow({ canGoBack: back !== null })
  }

  const title = (key: TextKey) => Object.assign(textElement('h1', key, say), { tabIndex: -1 })
  const saying = (name: Saying, values: Record<string, string> = {}) => [
    title(`${name}.title`),
    plain('p', say(`${name}.text`, values)),
  ]
  const progressLine = () => {
    const { currentStep, totalSteps } = steps
    if (totalSteps < 2) return []
    return [plain('p', say('progress', { current: `${currentStep}`, total: `${totalSteps}` }), 'progress')]
  }

  const nowhere = (key: TextKey) => [title(key), textElement('p', 'send-code.nowhere', say)]

  const screens: Screens = {
    loading: () => show('loading', [ornament('spinner'), ...saying('loading')]),

    camera: (step) => {
      const view = cameraView(step, say)
      const said = [...progressLine(), ...saying(`camera.${step.subject}`)]
      show('camera', said, view.content, step.canGoBack ? view.back : null)
      leave = view.leave
      return view
    },

    cameraProblem: (kind, canGoBack) =>
      new Promise((resolve) => {
        const retry = button('retry', 'try-again', say, () => resolve('retry'))
        show('error', saying(`camera-problem.${kind}`), [retry], canGoBack ? () => resolve('back') : null)
        root.dataset.cameraError = kind
      }),

    choosePayment: () =>
      new Promise((resolve) => {
        show('choose-payment', [...progressLine(), ...saying('choose-payment')], paymentChoices(say, resolve))
      }),

    proof: (step) =>
      new Promise((resolve) => {
        const said = [...progressLine(), ...saying(`proof.${step.subject}`)]
        show('proof', said, proofView(step, say, resolve), step.canGoBack ? () => resolve('back') : null)
      }),

    sendCode: ({ kind, identifier, note, canGoBack }) =>
      new Promise((resolve) => {
        const where = identifier ? saying(`send-code.${kind}`, { identifier }) : nowhere(`send-code.${kind}.title`)
        const send = button('send-code', 'send-code.send', say, () => {
          send.disabled = true
          resolve('send')
        })
        const rest = [...noteOf(note, say), ...(identifier ? [send] : [])]
        show('send-code', [...progressLine(), ...where], rest, canGoBack ? () => resolve('back') : null)
      }),

    enterCode: (step) =>
      new Promise((resolve) => {
        const { content, focus } = codeForm(step, say, resolve)
        const said = [...progressLine(), ...saying('enter-code', { identifier: step.identifier ?? '' })]
        show('enter-code', said, content, step.canGoBack ? () => resolve('back') : null, focus)
      }),

    form: (step) =>
      new Promise((resolve) => {
        const { content, focus } = formView(step, say, resolve)
        const { title: name, text: explained } = step.questionnaire
        const heading = Object.assign(plain('h1', name), { tabIndex: -1 })
        const said = [...progressLine(), heading, ...(explained ? [plain('p', explained)] : [])]
        show('form', said, content, step.canGoBack ? () => resolve('back') : null, focus)
      }),

    progress: (progress) => {
      steps = progress
    },

    uploading: (photo) => {
      if (!photo.type.startsWith('image/')) {
        show('uploading', [ornament('spinner'), title('uploading.title')])
        return
      }
      const src = URL.createObjectURL(photo)
      const image = Object.assign(document.createElement('img'), { src, alt: say('uploading.photo') })
      show('uploading', [ornament('spinner'), title('uploading.title')], [block('picture still', image)])
      leave = () => URL.revokeObjectURL(src)
    },

    processing: () => {
      if (isShown('processing')) return
      const explained = textElement('p', 'processing.text', say)
      show('processing', [ornament('spinner'), title('processing.title'), explained])
      const long = setTimeout(() => explained.replaceWith(textElement('p', 'processing.long', say)), longWaitMs)
      leave = () => clearTimeout(long)
    },

    onHold: () => isShown('on-hold') || show('on-hold', [ornament('sign'), ...saying('on-hold')]),

    result: (outcome, comment) =>
      new Promise((resolve) => {
        const shownComment = comment ? [Object.assign(document.createElement('p'), { textContent: comment })] : []
        const again = outcome === 'RETRY' ? [button('try-again', 'try-again', say, resolve)] : []
        const mark = ornament(`sign sign-${outcome.toLowerCase()}`)
        show('result', [mark, ...saying(`result.${outcome}`), ...shownComment], again)
        root.dataset.answer = outcome === 'RETRY' ? 'RED' : outcome
      }),

    problem: (kind) =>
      new Promise((resolve) => {
        show(
          'error',
          saying(`problem.${kind}`),
          endings.includes(kind) ? [] : [button('retry', 'try-again', say, resolve)],
        )
      }),
  }

  return {
    ...screens,
    pressBack: () => goBack?.(),
    /** The way out of the hosted page, under the result. */
    addExit: (url: string | null) => {
      if (!isShown('result')) return
      if (url === null) says.append(textElement('p', 'exit.close', say))
      else below.append(Object.assign(textElement('a', 'continue', say), { href: url, className: 'button' }))
    },
  }
}

const ornament = (className: string) => Object.assign(block(className), { ariaHidden: 'true' })
