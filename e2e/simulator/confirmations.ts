import type { Action } from './actions.ts'
import { ApiError } from './errors.ts'
import { digits, objectId } from './ids.ts'
import { mayRetry } from './review-result.ts'

/** One code that was sent to an address or a number. */
export type Confirmation = {
  id: string
  kind: ConfirmationKind
  identifier: string
  code: string
  sentAtMs: number
  expiresAtMs: number
  triesLeft: number
  isReplaced: boolean
  confirmedAtMs: number | null
  attemptId: string
}
export type ConfirmationKind = 'email' | 'phone'
export type SendCode = (code: Pick<Confirmation, 'kind' | 'identifier' | 'code'>) => Promise<void>

const codeLifeMs = 5 * 60_000
const triesPerCode = 5
const mostCodes = 5
const mostCodesWithinMs = 10 * 60_000

export const kindOfStep: Record<string, ConfirmationKind> = { EMAIL_VERIFICATION: 'email', PHONE_VERIFICATION: 'phone' }

/** Sumsub documents neither limits nor names here: all of them are the simulator's own. */
const refused = (errorName: string, description: string) => new ApiError(409, description, { errorName })

/** Of the attempt that is open now: a refused one leaves nothing to build on. */
export const confirmationOf = (action: Action, kind: ConfirmationKind) =>
  mayRetry(action.reviewResult ?? undefined)
    ? undefined
    : action.confirmations.findLast(
        (one) => one.kind === kind && one.confirmedAtMs !== null && one.attemptId === action.attemptId,
      )

export type Confirmations = ReturnType<typeof createConfirmations>

export const createConfirmations = ({ now, sendCode }: { now: () => number; sendCode: SendCode }) => ({
  /** A new code ends the older one: of two mails, only the later works. */
  request: async (action: Action, kind: ConfirmationKind, identifier: string | undefined): Promise<Confirmation> => {
    if (!identifier) throw refused('confirmation-no-identifier', `There is no ${kind} to confirm`)
    const earlier = action.confirmations.filter((one) => one.kind === kind)
    if (earlier.filter(({ sentAtMs }) => sentAtMs > now() - mostCodesWithinMs).length >= mostCodes)
      throw refused('confirmation-too-many-codes', 'Too many codes were requested')
    const sent: Confirmation = {
      id: objectId(),
      kind,
      identifier,
      code: digits(6),
      sentAtMs: now(),
      expiresAtMs: now() + codeLifeMs,
      triesLeft: triesPerCode,
      isReplaced: false,
      confirmedAtMs: null,
      attemptId: action.attemptId,
    }
    await sendCode(sent)
    for (const one of earlier) one.isReplaced = true
    action.confirmations.push(sent)
    return sent
  },

  verify: (action: Action, id: string, code: string): Confirmation => {
    const sent = action.confirmations.find((one) => one.id === id)
    if (!sent) throw new ApiError(404, `Confirmation with id '${id}' not found`)
    // The answer to an earlier try was lost on the way.
    if (sent.confirmedAtMs !== null && sent.code === code) return sent
    if (sent.isReplaced) throw refused('confirmation-code-replaced', 'A later code was sent')
    if (sent.triesLeft === 0) throw refused('confirmation-too-many-tries', 'Too many wrong codes')
    if (sent.expiresAtMs <= now()) throw refused('confirmation-code-expired', 'The code has expired')
    if (sent.code !== code) {
      sent.triesLeft -= 1
      if (sent.triesLeft === 0) throw refused('confirmation-too-many-tries', 'Too many wrong codes')
      throw refused('confirmation-wrong-code', 'The code is wrong')
    }
    sent.confirmedAtMs = now()
    return sent
  },
})

/** `a••@example.com`, `•••• 000`: enough to know one's own, too little for anybody else. */
export const maskedIdentifier = (identifier: string) => {
  const [name = '', domain] = identifier.split('@')
  return domain === undefined ? `•••• ${identifier.slice(-3)}` : `${name.slice(0, 1)}•••@${domain}`
}
