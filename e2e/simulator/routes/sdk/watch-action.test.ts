import { describe, expect, test } from 'vitest'
import { openFaceCheck, submitInFrame, takeSelfie } from '../../testing/checks.ts'
import { type Harness, harness } from '../../testing/harness.ts'

const opened = async () => {
  const h = harness()
  const check = await openFaceCheck(h)
  const path = `/resources/sdk/actions/${check.actionId}/status`
  const status = async (query = '') => h.framed(check.token, 'GET', `${path}${query}`)
  return { ...h, check, path, status, seq: Number((await status()).json.seq) }
}
const held = (h: Pick<Harness, 'clock'>) => expect.poll(h.clock.waiting).toBe(1)

describe('the held read of the frame', () => {
  test('answers at once when there is something newer', async () => {
    const { status, seq } = await opened()
    expect((await status(`?since=${seq - 1}&waitMs=25000`)).json).toMatchObject({
      seq,
      action: { review: { reviewStatus: 'init' } },
    })
  })
  test('answers the moment something changes', async () => {
    const h = await opened()
    const answer = h.status(`?since=${h.seq}&waitMs=25000`)
    await held(h)
    await takeSelfie(h, h.check)
    expect((await answer).json).toMatchObject({ seq: h.seq + 1 })
    expect(h.clock.waiting()).toBe(0)
  })
  test('follows a check to its end', async () => {
    const h = await opened()
    await takeSelfie(h, h.check)
    await submitInFrame(h, h.check)
    const seen: unknown[] = []
    for (let seq = h.seq + 1; seen.at(-1) !== 'completed'; seq++) {
      const answer = h.status(`?since=${seq}&waitMs=25000`)
      await h.clock.turn(400)
      const { action } = (await answer).json
      seen.push(JSON.parse(JSON.stringify(action)).review.reviewStatus)
    }
    expect(seen).toEqual(['pending', 'queued', 'completed'])
  })
  test('answers with the same when the time is up, at most 25 s later', async () => {
    const h = await opened()
    const answer = h.status(`?since=${h.seq}&waitMs=600000`)
    await held(h)
    await h.clock.turn(25_000)
    expect((await answer).json.seq).toBe(h.seq)
  })
  test('ends with the caller', async () => {
    const { simulator, check, path, seq, clock } = await opened()
    const caller = new AbortController()
    const answer = simulator.fetch(
      new Request(`http://localhost:4600${path}?since=${seq}&waitMs=25000`, {
        headers: { 'X-Access-Token': check.token },
        signal: caller.signal,
      }),
    )
    await held({ clock })
    caller.abort()
    await answer
    expect(clock.waiting()).toBe(0)
  })
  test('400 for a wait that is no number', async () => {
    const { status } = await opened()
    expect((await status('?waitMs=long')).status).toBe(400)
  })
})
