import type { CameraProblemKind } from './camera.ts'
import { block, button, plain, type Say, textElement } from './elements.ts'
import { createStepScreens, type Shown, type StepScreens } from './step-screens.ts'
import { filled, type Outcome, type ProblemKind, type Saying, type TextKey, textOf } from './texts.ts'

export type Navigation = { canGoBack: boolean }

/** All that a person can be shown. The flow knows these verbs and nothing of the DOM. */
export type Screens = StepScreens & {
  loading: () => void
  cameraProblem: (kind: CameraProblemKind, canGoBack: boolean) => Promise<'retry' | 'back'>
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
  let leaveLast: () => void = () => {}
  const say: Say = (key, values = {}) => filled(textOf(key, texts), values)
  const isShown = (name: string) => root.dataset.screen === name

  /** `back` is drawn here or by the host; either way the same function runs. */
  const show = (name: string, { said, rest = [], back = null, focus = null, leave = () => {} }: Shown) => {
    leaveLast()
    leaveLast = leave
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

  const screens: Screens = {
    ...createStepScreens({ say, saying, show }),

    loading: () => show('loading', { said: [ornament('spinner'), ...saying('loading')] }),

    cameraProblem: (kind, canGoBack) =>
      new Promise((resolve) => {
        const rest = [button('retry', 'try-again', say, () => resolve('retry'))]
        show('error', { said: saying(`camera-problem.${kind}`), rest, back: canGoBack ? () => resolve('back') : null })
        root.dataset.cameraError = kind
      }),

    uploading: (photo) => {
      if (!photo.type.startsWith('image/')) {
        show('uploading', { said: [ornament('spinner'), title('uploading.file')] })
        return
      }
      const src = URL.createObjectURL(photo)
      const image = Object.assign(document.createElement('img'), { src, alt: say('uploading.photo') })
      show('uploading', {
        said: [ornament('spinner'), title('uploading.title')],
        rest: [block('picture still', image)],
        leave: () => URL.revokeObjectURL(src),
      })
    },

    processing: () => {
      if (isShown('processing')) return
      const explained = textElement('p', 'processing.text', say)
      const long = setTimeout(() => explained.replaceWith(textElement('p', 'processing.long', say)), longWaitMs)
      const said = [ornament('spinner'), title('processing.title'), explained]
      show('processing', { said, leave: () => clearTimeout(long) })
    },

    onHold: () => {
      if (!isShown('on-hold')) show('on-hold', { said: [ornament('sign'), ...saying('on-hold')] })
    },

    result: (outcome, comment) =>
      new Promise((resolve) => {
        const mark = ornament(`sign sign-${outcome.toLowerCase()}`)
        const said = [mark, ...saying(`result.${outcome}`), ...(comment ? [plain('p', comment)] : [])]
        show('result', { said, rest: outcome === 'RETRY' ? [button('try-again', 'try-again', say, resolve)] : [] })
        root.dataset.answer = outcome === 'RETRY' ? 'RED' : outcome
      }),

    problem: (kind) =>
      new Promise((resolve) => {
        const rest = endings.includes(kind) ? [] : [button('retry', 'try-again', say, resolve)]
        show('error', { said: saying(`problem.${kind}`), rest })
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
