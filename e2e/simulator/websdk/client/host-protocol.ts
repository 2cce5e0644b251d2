import { isAllowedHost } from './allowed-host.ts'
import { type Host, SessionEnded } from './host.ts'
import { type Fields, fields, text } from './shape.ts'

type Options = {
  frameId: string
  sessionId: string
  allowedHosts: string[]
  parent: Pick<Window, 'postMessage'>
  messages: Pick<EventTarget, 'addEventListener'>
}

export type HostPage = Host & {
  /** The host's answer to `onReady`. */
  init: Promise<Fields>
  onCommand: (name: string, run: (payload: Fields) => void) => void
}

const tokenWaitMs = 30_000

/** The frame's side of the package's `idCheck.*` messages. */
export function connectHost({ frameId, sessionId, allowedHosts, parent, messages }: Options): HostPage {
  const commands = new Map<string, (payload: Fields) => void>()
  const onCommand: HostPage['onCommand'] = (name, run) => commands.set(`idCheck.${name}`, run)

  // Until the host has said who it is, any framing page may hear `onReady`; `frame-ancestors` limits which those are.
  let hostOrigin = '*'
  const emit: Host['emit'] = (event, payload = {}) =>
    parent.postMessage({ ...payload, method: `idCheck.${event}`, frameId, sessionId }, hostOrigin)

  const init = new Promise<Fields>((resolve) => onCommand('init', resolve))

  messages.addEventListener('message', (event) => {
    if (!(event instanceof MessageEvent) || event.source !== parent || !isAllowedHost(event.origin, allowedHosts))
      return
    const data = fields(event.data)
    if (data.method === 'idCheck.init') {
      if (data.origin !== event.origin) return
      hostOrigin = event.origin
    } else if (event.origin !== hostOrigin) return
    commands.get(String(data.method))?.(data)
  })

  const renewToken = () =>
    new Promise<string>((resolve, reject) => {
      const tooLate = setTimeout(
        () => reject(new SessionEnded('The host page sent no new access token in time')),
        tokenWaitMs,
      )
      onCommand('updateAccessToken', ({ accessToken, error }) => {
        clearTimeout(tooLate)
        const token = text(accessToken)
        if (token) resolve(token)
        else reject(new SessionEnded(text(error) ?? 'The host page sent something that is not an access token'))
      })
      emit('onError', { code: 'invalid-token', error: 'The access token is invalid or has expired' })
    })

  emit('onReady')
  return { init, emit, renewToken, onCommand }
}
