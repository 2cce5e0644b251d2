import { Refused } from './frame-api.ts'
import type { Run } from './run.ts'
import { goBack, type State, stepAt, stepBefore, stepDone } from './state.ts'
import type { TextKey } from './texts.ts'

type At = State & { at: 'code' }

const notes: Record<string, TextKey> = {
  'confirmation-wrong-code': 'code.wrong',
  'confirmation-code-expired': 'code.expired',
  'confirmation-code-replaced': 'code.replaced',
  'confirmation-too-many-tries': 'code.too-many-tries',
  'confirmation-too-many-codes': 'code.too-many-codes',
}
/** After these the code is worth nothing any more. */
const ended = ['confirmation-code-expired', 'confirmation-too-many-tries']

/** Where the code goes, then what it is. */
export function confirmCode(run: Run, state: At): Promise<State> {
  return state.verificationId === null ? sendCode(run, state) : enterCode(run, state, state.verificationId)
}

async function sendCode(run: Run, state: At): Promise<State> {
  const pressed = await run.screens.sendCode(askedOf(run, state))
  return pressed === 'back' ? goBack(run, state.step) : requested(run, state)
}

async function enterCode(run: Run, state: At, verificationId: string): Promise<State> {
  const pressed = await run.screens.enterCode(askedOf(run, state))
  if (pressed === 'back') return goBack(run, state.step)
  if (pressed === 'resend') return requested(run, state)
  try {
    await run.api.verifyCode(run.action.id, verificationId, pressed.code)
    return stepDone(run, state.step)
  } catch (error) {
    return refusedCode(error, state)
  }
}

async function requested(run: Run, state: At): Promise<State> {
  const { idDocSetType } = stepAt(run, state.step)
  try {
    const isAgain = state.verificationId !== null
    const verificationId = await run.api.requestCode(run.action.id, idDocSetType)
    return { ...state, verificationId, note: isAgain ? 'code.sent-again' : null }
  } catch (error) {
    return refusedCode(error, state)
  }
}

function refusedCode(error: unknown, state: At): State {
  const note = error instanceof Refused ? notes[error.code] : undefined
  if (!(error instanceof Refused) || !note) throw error
  return { ...state, note, verificationId: ended.includes(error.code) ? null : state.verificationId }
}

function askedOf(run: Run, { step: index, note }: At) {
  const { idDocSetType, identifier } = stepAt(run, index)
  const kind = idDocSetType === 'PHONE_VERIFICATION' ? ('phone' as const) : ('email' as const)
  return { kind, identifier, note, canGoBack: stepBefore(run, index) !== null }
}
