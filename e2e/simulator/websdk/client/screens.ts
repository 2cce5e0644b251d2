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

type Options = {
  root: HTMLElement
  /** Announced by screen readers; outside the screens, as a live region must outlive what it tells. */
  status: HTMLElement
  /** The host's own words. */
  texts: unknown
  hostDrawsBack: boolean
  onShow: (navigation: Navigation) => void
}

const longWaitMs = 15_000
const endings: ProblemKind[] = ['unsupported-step', 'link-unknown', 'link-expired']

export function createScreens({ root, status, texts, hostDrawsBack, onShow }: Options) {
  let goBack: (() => void) | null = null
  let leaving: (() => void)[] = []
  const say: Say = (key) => textOf(key, texts)

  const isShown = (name: string) => root.dataset.screen === name
  const announce = (key: TextKey) => {
    status.textContent = say(key)
  }

  /** `back` is drawn here or by the host; either way the same function runs. */
  const show = (name: string, announced: TextKey, content: Node[], back: (() => void) | null = null) => {
    for (const leave of leaving) leave()
    leaving = []
    goBack = back
    root.dataset.screen = name
    delete root.dataset.cameraError
    delete root.dataset.answer
    const backButton = back && !hostDrawsBack ? [button('back', 'back', say, back)] : []
    root.replaceChildren(...content, ...backButton)
    announce(announced)
    // Only someone who is already in here is moved: an embedding page keeps its focus.
    if (document.hasFocus()) root.querySelector<HTMLElement>('h1')?.focus()
    onShow({ canGoBack: back !== null })
  }

  const title = (key: TextKey) => {
    const heading = textElement('h1', key, say)
    heading.tabIndex = -1
    return heading
  }
  const saying = (name: Saying) => [title(`${name}.title`), textElement('p', `${name}.text`, say)]
  const spinner = () => {
    const sign = block('spinner')
    sign.ariaHidden = 'true'
    return sign
  }

  const screens: Screens = {
    loading: () => show('loading', 'loading.title', [spinner(), ...saying('loading')]),

    camera: (step) => {
      const view = cameraView(step, { say, announce, title })
      show('camera', `camera.${step.subject}.title`, view.content, step.canGoBack ? view.back : null)
      leaving.push(view.leave)
      return view
    },

    cameraProblem: (kind, canGoBack) =>
      new Promise((resolve) => {
        const retry = button('retry', 'try-again', say, () => resolve('retry'))
        const content = [...saying(`camera-problem.${kind}`), retry]
        show('error', `camera-problem.${kind}.title`, content, canGoBack ? () => resolve('back') : null)
        root.dataset.cameraError = kind
      }),

    uploading: (photo) => {
      const image = document.createElement('img')
      image.src = URL.createObjectURL(photo)
      image.alt = say('uploading.photo')
      show('uploading', 'uploading.title', [title('uploading.title'), block('picture still', image), spinner()])
      leaving.push(() => URL.revokeObjectURL(image.src))
    },

    processing: () => {
      if (isShown('processing')) return
      const explained = textElement('p', 'processing.text', say)
      show('processing', 'processing.title', [spinner(), title('processing.title'), explained])
      const long = setTimeout(() => {
        explained.replaceWith(textElement('p', 'processing.long', say))
        announce('processing.long')
      }, longWaitMs)
      leaving.push(() => clearTimeout(long))
    },

    onHold: () => isShown('on-hold') || show('on-hold', 'on-hold.title', [sign('on-hold'), ...saying('on-hold')]),

    result: (outcome, comment) =>
      new Promise((resolve) => {
        const content: Node[] = [sign(outcome), ...saying(`result.${outcome}`)]
        if (comment) content.push(Object.assign(document.createElement('p'), { textContent: comment }))
        if (outcome === 'RETRY') content.push(button('try-again', 'try-again', say, resolve))
        show('result', `result.${outcome}.title`, content)
        root.dataset.answer = outcome === 'RETRY' ? 'RED' : outcome
      }),

    problem: (kind) =>
      new Promise((resolve) => {
        const retry = endings.includes(kind) ? [] : [button('retry', 'try-again', say, resolve)]
        show('error', `problem.${kind}.title`, [...saying(`problem.${kind}`), ...retry])
      }),
  }

  return {
    ...screens,
    pressBack: () => goBack?.(),
    /** The way out of the hosted page, under whatever the result says. */
    addExit: (url: string | null) => {
      if (!isShown('result')) return
      if (url === null) root.append(textElement('p', 'exit.close', say))
      else root.append(Object.assign(textElement('a', 'continue', say), { href: url, className: 'button' }))
    },
  }
}

function sign(name: string) {
  const element = block(`sign sign-${name.toLowerCase()}`)
  element.ariaHidden = 'true'
  return element
}
