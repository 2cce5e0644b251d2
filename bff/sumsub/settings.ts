import { Refusal } from '../refusal.ts'
import { isSuccess } from './answered.ts'
import { readDeadlineMs, type Send } from './send.ts'

export const settingsVerbs = (send: Send) => ({
  /**
   * Whether our token may read the settings of webhooks, which tell their secret in the clear: whoever steals such a
   * token can also pose as Sumsub (security.md T35).
   */
  mayReadSettings: async (): Promise<boolean> => {
    const target = '/resources/api/clientWebhooks'
    try {
      return isSuccess(await send({ name: 'read-settings', method: 'GET', target, deadlineMs: readDeadlineMs }))
    } catch (cause) {
      if (cause instanceof Refusal && cause.code === 'sumsub-misconfigured') return false
      throw cause
    }
  },
})
