import type { Camera, CameraProblemKind } from './camera.ts'
import { type CameraStep, cameraView } from './camera-view.ts'
import { block, button, type Say, textElement } from './elements.ts'
import { type Outcome, type ProblemKind, type Saying, type TextKey, textOf } from './texts.ts'

export type Navigation = { canGoBack: boolean }

/** All that a person can be shown. The flow knows these verbs and nothing of the DOM. */
export type Screens = {
  loading: () => void
  /** Waits for the camera, then shows its picture until a photo is taken. */
  camera: (step: CameraStep) => { show: (camera: Camera) => Promise<Blob | 'back'> }
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
  let leave: () => void = () => {}
  const say: Say = (key) => textOf(key, texts)
  const isShown = (name: string) => root.dataset.screen === name

  /** `back` is drawn here or by the host; either way the same function runs. */
  const show = (name: string, said: Node[], rest: Node[] = [], back: (() => void) | null = null) => {
    leave()
    leave = () => {}
    goBack = back
    root.dataset.screen = name
    delete root.dataset.cameraError
    delete root.dataset.answer
    says.replaceChildren(...said)
    below.replaceChildren(...rest, ...(back && !hostDrawsBack ? [button('back', 'back', say, back)] : []))
    // Only someone who is already in here is moved: an embedding page keeps its focus.
    if (document.hasFocus()) says.querySelector('h1')?.focus()
    onShow({ canGoBack: back !== null })
  }

  const title = (key: TextKey) => Object.assign(textElement('h1', key, say), { tabIndex: -1 })
  const saying = (name: Saying) => [title(`${name}.title`), textElement('p', `${name}.text`, say)]

  const screens: Screens = {
    loading: () => show('loading', [ornament('spinner'), ...saying('loading')]),

    camera: (step) => {
      const view = cameraView(step, say)
      show('camera', saying(`camera.${step.subject}`), view.content, step.canGoBack ? view.back : null)
      leave = view.leave
      return view
    },

    cameraProblem: (kind, canGoBack) =>
      new Promise((resolve) => {
        const retry = button('retry', 'try-again', say, () => resolve('retry'))
        show('error', saying(`camera-problem.${kind}`), [retry], canGoBack ? () => resolve('back') : null)
        root.dataset.cameraError = kind
      }),

    uploading: (photo) => {
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
