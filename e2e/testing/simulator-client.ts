import * as v from 'valibot'

const delivery = v.object({
  id: v.string(),
  type: v.string(),
  externalApplicantActionId: v.nullable(v.string()),
  state: v.string(),
  attempts: v.array(v.object({ at: v.string(), status: v.nullable(v.number()) })),
})

type Whose = { externalUserId?: string; externalActionId?: string }
type Outcome = 'green' | 'red-retry' | 'red-final' | 'yellow' | 'error' | 'on-hold' | 'never'

export type SimulatorClient = ReturnType<typeof createSimulatorClient>

/** What Sumsub's side does next: `/_sim`. */
export const createSimulatorClient = (baseUrl: string) => {
  const call = async (method: string, path: string, body: object = {}) => {
    const response = await fetch(`${baseUrl}/_sim${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} /_sim${path}: ${response.status} ${await response.text()}`)
    return response
  }
  const ann = { externalUserId: 'user-42' }

  return {
    /** The next check of Ann ends like this. */
    nextOutcome: (outcome: Outcome, more: Whose & { afterMs?: number; labels?: string[] } = ann) =>
      call('POST', '/outcomes', { ...more, outcome }),
    /** A person at Sumsub decides Ann's newest open action now. */
    review: (outcome: Outcome) => call('POST', '/review', { ...ann, outcome }),
    expireTokens: () => call('POST', '/tokens/expire', ann),
    pauseWebhooks: () => call('POST', '/webhooks/pause'),
    resumeWebhooks: () => call('POST', '/webhooks/resume'),
    fail: (fault: { method: string; path: string; times: number; status?: number; kind?: string; delayMs?: number }) =>
      call('POST', '/faults', fault),
    webhooks: async () =>
      v.parse(v.object({ webhooks: v.array(delivery) }), await (await call('GET', '/webhooks')).json()).webhooks,
  }
}
