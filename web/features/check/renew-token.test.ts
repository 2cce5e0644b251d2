import { describe, expect, test } from 'vitest'
import { ApiError } from '../../api/api-error.ts'
import { createTokenRenewal } from './renew-token.ts'

const origin = 'https://in.sumsub.com'

const renewal = (frameOrigin = origin) => {
  const waitedMs: number[] = []
  const givenUp: unknown[] = []
  let minted = 0
  const renew = createTokenRenewal({
    mint: async () => ({ token: `token-${++minted}`, frameOrigin }),
    origin,
    onGivenUp: (error) => givenUp.push(error),
    wait: async (ms) => void waitedMs.push(ms),
  })
  return { renew, waitedMs, givenUp, minted: () => minted }
}

describe('a token that ran out', () => {
  test('is renewed three times, each time more slowly, and then no more', async () => {
    const { renew, waitedMs, givenUp, minted } = renewal()
    expect([await renew(), await renew(), await renew()]).toEqual(['token-1', 'token-2', 'token-3'])
    expect(givenUp).toEqual([])

    await expect(renew()).rejects.toMatchObject({ code: 'token-refresh-limit' })
    await expect(renew()).rejects.toBeInstanceOf(ApiError)
    expect(minted()).toBe(3)
    expect(waitedMs).toEqual([0, 2_000, 8_000])
    expect(givenUp).toHaveLength(2)
  })

  test('is not replaced by one for another origin', async () => {
    const { renew, givenUp } = renewal('https://evil.example')
    await expect(renew()).rejects.toMatchObject({ code: 'frame-failed' })
    expect(givenUp).toHaveLength(1)
  })
})
