import { type Camera, CameraProblem, takeJpeg } from './camera.ts'
import { block, button, quietButton, type Say, textElement } from './elements.ts'
import { hintList } from './hint-list.ts'
import type { PaymentHint } from './payment-hint.ts'
import type { Subject } from './step-kinds.ts'
import type { TextKey } from './texts.ts'

export type CameraStep = {
  subject: Subject
  hint: PaymentHint | null
  /** Why the photo before was no good. */
  note: TextKey | null
  canGoBack: boolean
  /** Whether the person may show something else than a card. */
  hasOtherWays: boolean
}

const outlines: Record<Subject, string> = {
  selfie: 'selfie',
  selfie2: 'selfie',
  card: 'card',
  wallet: 'page',
  statement: 'page',
}

const longWaitMs = 20_000

export function cameraView({ subject, hint, note, hasOtherWays }: CameraStep, say: Say) {
  const { promise: taken, resolve, reject } = Promise.withResolvers<Blob | 'back' | 'other-way'>()
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
      ...(hint ? [hintList(hint, subject === 'card' ? 'card' : 'account', say)] : []),
      block(`picture live ${outlines[subject]}`, video, waiting),
      press,
      ...(hasOtherWays ? [quietButton('other-way', 'camera.other-way', say, () => resolve('other-way'))] : []),
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
