import { describe, expect, test, vi } from 'vitest'
import { SessionEnded } from './client/host.ts'
import { createSession, Unreachable } from './client/session.ts'

const invalidToken = () => Response.json({ code: 401, errorName: 'invalid-token' }, { status: 401 })

/** Answers each request with the next of the list and keeps the token and body that came. */
function frameApi(...answers: (Response | Error)[]) {
  const seen: { token: string | null; body: unknown }[] = []
  const send = vi.fn<typeof fetch>(async (_, init) => {
    seen.push({ token: new Headers(init?.headers).get('X-Access-Token'), body: init?.body })
    const answer = answers.shift()
    if (!answer || answer instanceof Error) throw answer
    return answer
  })
  return { send, seen }
}

const session = (send: typeof fetch, renewToken = vi.fn(async () => 'token-2')) => ({
  call: createSession({ token: 'token-1', renewToken, signal: new AbortController().signal, send }),
  renewToken,
})

describe('a call of the frame API', () => {
  test('is repeated with the same body after an invalid token, and the new token stays', async () => {
    const { send, seen } = frameApi(invalidToken(), Response.json({ ok: 1 }), Response.json({ ok: 2 }))
    const { call, renewToken } = session(send)
    const form = new FormData()
    expect(await call('/upload', { form })).toEqual({ status: 200, body: { ok: 1 } })
    await call('/next')
    expect(seen.map(({ token }) => token)).toEqual(['token-1', 'token-2', 'token-2'])
    expect(seen[1]?.body).toBe(form)
    expect(renewToken).toHaveBeenCalledTimes(1)
  })

  test('ends the session when the new token is invalid as well', async () => {
    const { call, renewToken } = session(frameApi(invalidToken(), invalidToken()).send)
    await expect(call('/launch')).rejects.toThrow(SessionEnded)
    expect(renewToken).toHaveBeenCalledTimes(1)
  })

  test('asks for a token again when the person tries again', async () => {
    const renewToken = vi.fn(async () => 'token-2').mockRejectedValueOnce(new SessionEnded('signed out'))
    const { call } = session(frameApi(invalidToken(), invalidToken(), Response.json({ ok: 1 })).send, renewToken)
    await expect(call('/launch')).rejects.toThrow('signed out')
    expect((await call('/launch')).status).toBe(200)
  })

  test('another 401 is an answer like any other', async () => {
    const { call, renewToken } = session(frameApi(Response.json({ code: 401 }, { status: 401 })).send)
    expect((await call('/launch')).status).toBe(401)
    expect(renewToken).not.toHaveBeenCalled()
  })

  test.each([
    ['a server error', Response.json({}, { status: 503 })],
    ['too many requests', Response.json({}, { status: 429 })],
    ['a proxy in front that answers in HTML', new Response('<h1>Bad gateway</h1>')],
    ['an answer that is cut off', new Response('{"ok":')],
    ['no network', new TypeError('Failed to fetch')],
  ])('%s is worth a new try', async (_, answer) => {
    await expect(session(frameApi(answer).send).call('/launch')).rejects.toThrow(Unreachable)
  })
})
