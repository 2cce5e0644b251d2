import { type DigestAlgorithm, payloadDigest } from './digest.ts'
import type { Timers } from './timers.ts'

export type WebhookTarget = {
  url: string
  secret: string
  algorithm: DigestAlgorithm
  /** Sent along with each delivery. */
  headers?: { key: string; value: string }[]
  /** Whether a failed delivery is repeated; it is, unless told otherwise. */
  retries?: boolean
}

const answerWithinMs = 10_000

/** One delivery: any answer counts by its status, silence and broken connections by their message. */
export const postWebhook = async (
  to: WebhookTarget,
  body: string,
  world: { fetch: typeof fetch; timers: Timers },
): Promise<{ status: number | null; error: string | null }> => {
  const bytes = new TextEncoder().encode(body)
  const digest = await payloadDigest(to.algorithm, to.secret, bytes)
  const giveUp = new AbortController()
  const silence = Promise.withResolvers<never>()
  const stopWaiting = world.timers.after(answerWithinMs, () => {
    giveUp.abort()
    silence.reject(new Error(`No answer within ${answerWithinMs / 1_000} s`))
  })
  try {
    const answered = world.fetch(to.url, {
      method: 'POST',
      headers: {
        ...Object.fromEntries((to.headers ?? []).map(({ key, value }) => [key, value])),
        'Content-Type': 'application/json',
        'X-Payload-Digest': digest,
        'X-Payload-Digest-Alg': to.algorithm,
      },
      body: bytes,
      redirect: 'manual',
      signal: giveUp.signal,
    })
    const response = await Promise.race([answered, silence.promise])
    await response.body?.cancel()
    return { status: response.status, error: null }
  } catch (cause) {
    return { status: null, error: cause instanceof Error ? cause.message : 'Connection failed' }
  } finally {
    stopWaiting()
  }
}
