import { type Camera, CameraProblem, takeJpeg } from './camera.ts'
import { block, button, type Say, textElement } from './elements.ts'
import type { PaymentHint } from './payment-hint.ts'
import type { TextKey } from './texts.ts'

export type CameraStep = {
  subject: 'selfie' | 'card'
  hint: PaymentHint | null
  /** Why the photo before was no good. */
  note: TextKey | null
  canGoBack: boolean
}

const longWaitMs = 20_000

export function cameraView({ subject, hint, note }: CameraStep, say: Say) {
  const { promise: taken, resolve, reject } = Promise.withResolvers<Blob | 'back'>()
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.autoplay = true
  video.ariaLabel = say('camera.video')

  const press = button('take-photo', 'camera.take-photo', say, () => {
    press.disabled = true
    takeJpeg(video).then(resolve, reject)
  })
  press.disabled = true
  const waiting = textElement('p', 'camera.waiting', say)
  waiting.className = 'waiting'
  waiting.role = 'status'
  const longWait = setTimeout(() => {
    waiting.replaceChildren(textElement('span', 'camera.waiting-long', say))
  }, longWaitMs)

  video.addEventListener(
    'loadeddata',
    () => {
      clearTimeout(longWait)
      waiting.remove()
      press.disabled = false
    },
    { once: true },
  )

  return {
    content: [
      ...(note ? [block('note', textElement('p', note, say))] : []),
      ...(hint ? [hintList(hint, say)] : []),
      block(`picture live ${subject}`, video, waiting),
      press,
    ],
    back: () => resolve('back'),
    leave: () => {
      clearTimeout(longWait)
      video.srcObject = null
    },
    show: (camera: Camera) => {
      for (const track of camera.stream.getTracks())
        track.addEventListener('ended', () => reject(new CameraProblem('lost')), { once: true })
      video.srcObject = camera.stream
      return taken
    },
  }
}

function hintList(hint: PaymentHint, say: Say) {
  const rows: [TextKey, string | null][] = [
    ['hint.type', hint.type],
    ['hint.number', hint.number],
    ['hint.holder', hint.holder],
  ]
  const terms = document.createElement('dl')
  for (const [key, value] of rows) {
    if (!value) continue
    const shown = Object.assign(document.createElement('dd'), { textContent: value, dir: 'auto' })
    terms.append(textElement('dt', key, say), shown)
  }
  return block('hint', textElement('h2', 'hint.title', say), terms)
}
