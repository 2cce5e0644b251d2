import type { Camera } from './camera.ts'
import { type CameraStep, cameraView } from './camera-view.ts'
import { type CodeStep, codeForm, noteOf, type Typed } from './code-view.ts'
import { button, plain, type Say, textElement } from './elements.ts'
import type { Filled } from './fill-form.ts'
import { type FormStep, formView } from './form-view.ts'
import type { PaymentKind } from './payment-hint.ts'
import { type Proof, type ProofStep, paymentChoices, proofView } from './proof-view.ts'
import type { Saying } from './texts.ts'

export type Progress = { currentStep: number; totalSteps: number }

/** What one step of a level asks of a person. */
export type StepScreens = {
  /** Stands above the screens of a step, when there are several steps. */
  progress: (progress: Progress) => void
  /** Waits for the camera, then shows its picture until a photo is taken. */
  camera: (step: CameraStep) => { show: (camera: Camera) => Promise<Blob | 'back' | 'other-way'> }
  choosePayment: () => Promise<PaymentKind>
  /** A file, or the wish to use the camera. */
  proof: (step: ProofStep) => Promise<Proof>
  sendCode: (step: CodeStep) => Promise<'send' | 'back'>
  enterCode: (step: CodeStep) => Promise<Typed>
  form: (step: FormStep) => Promise<Filled | 'back'>
}

export type Shown = {
  /** Announced as well. */
  said: Node[]
  rest?: Node[]
  back?: (() => void) | null
  focus?: HTMLElement | null
  /** Runs when the next screen comes. */
  leave?: () => void
}

type Options = {
  say: Say
  saying: (name: Saying, values?: Record<string, string>) => Node[]
  show: (name: string, shown: Shown) => void
}

export function createStepScreens({ say, saying, show }: Options): StepScreens {
  let steps: Progress = { currentStep: 1, totalSteps: 1 }
  const showStep = (name: string, { said, ...shown }: Shown) => show(name, { said: [...above(), ...said], ...shown })
  const above = () => {
    if (steps.totalSteps < 2) return []
    const values = { current: String(steps.currentStep), total: String(steps.totalSteps) }
    return [plain('p', say('progress', values), 'progress')]
  }

  return {
    progress: (progress) => {
      steps = progress
    },

    camera: (step) => {
      const view = cameraView(step, say)
      const { content: rest, leave } = view
      const back = step.canGoBack ? view.back : null
      showStep('camera', { said: saying(`camera.${step.subject}`), rest, back, leave })
      return view
    },

    choosePayment: () =>
      new Promise((resolve) => {
        showStep('choose-payment', { said: saying('choose-payment'), rest: paymentChoices(say, resolve) })
      }),

    proof: (step) =>
      new Promise((resolve) => {
        const rest = proofView(step, say, resolve)
        showStep('proof', { said: saying(`proof.${step.subject}`), rest, back: backOf(step, resolve) })
      }),

    sendCode: (step) =>
      new Promise((resolve) => {
        const { kind, identifier, note } = step
        const send = button('send-code', 'send-code.send', say, () => {
          send.disabled = true
          resolve('send')
        })
        const [title, where] = saying(`send-code.${kind}`, { identifier: identifier ?? '' })
        const text = identifier ? where : textElement('p', 'send-code.nowhere', say)
        const said = [title, text, ...noteOf(note, say)].filter((node) => node !== undefined)
        showStep('send-code', { said, rest: identifier ? [send] : [], back: backOf(step, resolve) })
      }),

    enterCode: (step) =>
      new Promise((resolve) => {
        const { content: rest, focus } = codeForm(step, say, resolve)
        const said = [...saying('enter-code', { identifier: step.identifier ?? '' }), ...noteOf(step.note, say)]
        showStep('enter-code', { said, rest, focus, back: backOf(step, resolve) })
      }),

    form: (step) =>
      new Promise((resolve) => {
        const { content: rest, focus } = formView(step, say, resolve)
        const { title, text } = step.questionnaire
        const heading = Object.assign(plain('h1', title), { tabIndex: -1 })
        const said = [heading, ...(text ? [plain('p', text)] : [])]
        showStep('form', { said, rest, focus, back: backOf(step, resolve) })
      }),
  }
}

const backOf = ({ canGoBack }: { canGoBack: boolean }, resolve: (pressed: 'back') => void) =>
  canGoBack ? () => resolve('back') : null
