import type { CameraStep } from './camera-view.ts'
import { block, button, quietButton, type Say, textElement } from './elements.ts'
import { hintList } from './hint-list.ts'
import { type PaymentKind, paymentKinds } from './payment-hint.ts'

export type ProofStep = CameraStep & { subject: 'wallet' | 'statement' }
export type Proof = File | 'camera' | 'other-way' | 'back'

/** A picture of a screen or a page: as a file that is there already, or from the camera. */
export function proofView({ note, hint, hasOtherWays }: ProofStep, say: Say, done: (proof: Proof) => void): Node[] {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/jpeg,image/png,application/pdf'
  input.hidden = true
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) done(file)
  })
  return [
    ...(note ? [block('note', textElement('p', note, say))] : []),
    ...(hint ? [hintList(hint, 'account', say)] : []),
    input,
    button('upload-photo', 'proof.upload', say, () => input.click()),
    quietButton('use-camera', 'proof.camera', say, () => done('camera')),
    ...(hasOtherWays ? [quietButton('other-way', 'camera.other-way', say, () => done('other-way'))] : []),
  ]
}

export const paymentChoices = (say: Say, choose: (kind: PaymentKind) => void): Node[] =>
  paymentKinds.map((kind) => {
    const choice = quietButton('choose', `payment.${kind}`, say, () => choose(kind))
    choice.dataset.kind = kind
    return choice
  })
