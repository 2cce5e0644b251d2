import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SessionEnded } from './client/host.ts'
import { connectHost } from './client/host-protocol.ts'

const hostOrigin = 'http://localhost:4500'

/** A host page as the package behaves; `from` lets another window or origin speak instead. */
function hostPage() {
  const sent: { message: Record<string, unknown>; target: unknown }[] = []
  const parent = {
    postMessage: (message: Record<string, unknown>, target: unknown) => void sent.push({ message, target }),
  }
  const messages = new EventTarget()
  const frame = connectHost({
    frameId: 'id_a+b=',
    sessionId: 'session-1',
    allowedHosts: [hostOrigin],
    parent,
    messages,
  })
  const speak = (data: unknown, from: { origin?: string; source?: unknown } = {}) => {
    const event = new MessageEvent('message', { data, origin: from.origin ?? hostOrigin })
    Object.defineProperty(event, 'source', { value: from.source ?? parent })
    messages.dispatchEvent(event)
  }
  const methods = () => sent.map(({ message }) => message.method)
  const initialise = () => speak({ method: 'idCheck.init', origin: hostOrigin, accessToken: 'token-1' })
  return { frame, sent, speak, methods, initialise }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('start', () => {
  test('onReady goes out first, with the frame id whole and the session id', () => {
    const { sent } = hostPage()
    expect(sent).toEqual([
      { message: { method: 'idCheck.onReady', frameId: 'id_a+b=', sessionId: 'session-1' }, target: '*' },
    ])
  })

  test('after init every message is addressed to the host alone', async () => {
    const { frame, sent, initialise } = hostPage()
    initialise()
    expect((await frame.init).accessToken).toBe('token-1')
    frame.emit('onResize', { height: 10, method: 'forged' })
    expect(sent.at(-1)).toEqual({
      message: { method: 'idCheck.onResize', frameId: 'id_a+b=', sessionId: 'session-1', height: 10 },
      target: hostOrigin,
    })
  })
})

describe('messages that are not the host speaking are ignored', () => {
  const init = { method: 'idCheck.init', origin: hostOrigin, accessToken: 'forged' }

  test.each([
    ['another window', init, { source: {} }],
    ['an origin that may not frame', { ...init, origin: 'http://evil.example' }, { origin: 'http://evil.example' }],
    ['an init that names another origin', { ...init, origin: 'http://other.example' }, {}],
    ['a message without a method', null, {}],
  ])('%s', async (_, data, from) => {
    const { frame, speak, initialise } = hostPage()
    speak(data, from)
    initialise()
    expect((await frame.init).accessToken).toBe('token-1')
  })

  test('a command before init', () => {
    const { frame, speak } = hostPage()
    const run = vi.fn()
    frame.onCommand('callSetTheme', run)
    speak({ method: 'idCheck.callSetTheme', theme: 'dark' })
    expect(run).not.toHaveBeenCalled()
  })
})

describe('an invalid token', () => {
  test('is told once, and the new token comes back', async () => {
    const { frame, speak, methods, initialise, sent } = hostPage()
    initialise()
    const renewed = frame.renewToken()
    expect(sent.at(-1)?.message).toMatchObject({ method: 'idCheck.onError', code: 'invalid-token' })
    speak({ method: 'idCheck.updateAccessToken', accessToken: 'token-2' })
    expect(await renewed).toBe('token-2')
    expect(methods().filter((method) => method === 'idCheck.onError')).toHaveLength(1)
  })

  test('ends the session when the host says that it has none', async () => {
    const { frame, speak, initialise } = hostPage()
    initialise()
    const renewed = frame.renewToken()
    speak({ method: 'idCheck.updateAccessToken', accessToken: null, error: 'signed out' })
    await expect(renewed).rejects.toThrow(new SessionEnded('signed out'))
  })

  test('ends the session when the host is silent for 30 seconds', async () => {
    const { frame, initialise } = hostPage()
    initialise()
    const renewed = expect(frame.renewToken()).rejects.toThrow(SessionEnded)
    await vi.advanceTimersByTimeAsync(30_000)
    await renewed
  })
})
