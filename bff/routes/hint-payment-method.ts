import { Hono } from 'hono'
import { paymentMethod } from '../contract/create-action.ts'
import type { Deps } from '../deps.ts'
import type { Env } from '../http/env.ts'
import { ownAction } from '../http/own-action.ts'
import { readBody, refuseCardNumber } from '../http/read-body.ts'
import { hostAttempt } from '../moves/host-attempt.ts'

/** What the host expects to see on the card, compared by Sumsub with what is on the picture. */
export const hintPaymentMethod = (deps: Deps) =>
  new Hono<Env>().post('/v1/actions/:id/payment-method', async (c) => {
    const action = await ownAction(c, deps)
    const hint = await readBody(c, paymentMethod)
    refuseCardNumber(hint)
    const { sumsubActionId } = await hostAttempt(deps, action)
    await deps.sumsub.hintPaymentMethod(sumsubActionId, hint)
    return c.json(hint)
  })
