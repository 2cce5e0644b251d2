import * as v from 'valibot'
import { fundsRisk } from './funds-risk.ts'
import { look } from './look.ts'
import { shownOperation } from './shown-operation.ts'
import { decisions, instant, kinds, reasons, reviewAnswers, states } from './words.ts'

/** What the person's browser may know about its one action. Hand-picked: nothing of Sumsub's passes through. */
export const actionView = v.object({
  /** Says which action a page shows. It selects nothing: the session does. See `shownActionHeader`. */
  id: v.string(),
  /** Grows with every change; `GET /api/result?since=` waits until it is passed. */
  version: v.number(),
  state: v.picklist(states),
  kind: v.picklist(kinds),
  host: v.object({ name: v.string(), look: v.nullable(look) }),
  /** As the host calls the person, partly covered: enough to notice that a link was meant for someone else. */
  person: v.nullable(v.string()),
  operation: shownOperation,
  expiresAt: instant,
  attemptsLeft: v.number(),
  /** Set when the host asks for biometric consent and none is recorded yet. */
  consent: v.nullable(v.object({ version: v.string(), policyUrl: v.nullable(v.string()) })),
  /** The newest answer. In state `opened` it belongs to the attempt before, which may be retried. */
  answer: v.nullable(
    v.object({ reviewAnswer: v.picklist(reviewAnswers), canRetry: v.boolean(), reasons: v.array(v.picklist(reasons)) }),
  ),
  /** True while a person at Sumsub looks at it: this can take hours, and the page may be closed. */
  onHold: v.boolean(),
  decision: v.nullable(v.picklist(decisions)),
  /** For a payment method, once answered: what may be shown of it. The picture is at `GET /api/card-picture`, masked. */
  card: v.nullable(
    v.object({ brand: v.nullable(v.string()), lastDigits: v.nullable(v.string()), hasPicture: v.boolean() }),
  ),
  /** For source of funds, once answered. */
  funds: v.nullable(
    v.object({
      currency: v.string(),
      direction: v.picklist(['deposit', 'withdrawal']),
      address: v.string(),
      txn: v.nullable(v.string()),
      risk: fundsRisk,
    }),
  ),
  /** Registered by the host; shown as a button, never followed by itself. */
  returnUrl: v.nullable(v.string()),
  locale: v.nullable(v.string()),
  /** A watcher has handed the action to another device: this screen looks on, can say no, and goes on by itself. */
  role: v.picklist(['holder', 'watcher']),
  /** Stands on both screens of a hand-over, so that a person sees that they belong together. */
  matchCode: v.nullable(v.string()),
  /** False where the host wants the operation shown beside the check: Sumsub's hosted page does not show it. */
  hostedPage: v.boolean(),
  /** True when no real check takes place: every page then says so. */
  sandbox: v.boolean(),
})

export type ActionView = v.InferOutput<typeof actionView>

/**
 * A browser has one session, and so one action; but it can have many tabs. With this header a page says which action
 * it shows, and a call about any other one is refused as `other-action`: nobody approves what they do not see.
 */
export const shownActionHeader = 'X-Action'
