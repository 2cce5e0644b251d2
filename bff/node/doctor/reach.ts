import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import { type TLSSocket, connect as wrap } from 'node:tls'
import { codeOf } from './finding.ts'

/** Why a server cannot be reached: which step fails, and what usually stands there. */
export type Trouble = { saw: string; todo: string }

const stepWithinMs = 5_000

const portOf = ({ protocol, port }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))
export const placeOf = (url: URL): string => `${url.hostname}:${portOf(url)}`

/** Goes to an address step by step, name, connection, TLS, and sends nothing; null when every step works. */
export const reach = async (url: URL, mayConnect = (_address: string) => true): Promise<Trouble | null> => {
  const name = url.hostname.replace(/^\[|\]$/g, '')
  const found = await lookup(name, { all: true }).catch(codeOf)
  if (typeof found === 'string')
    return { saw: `DNS: the name ${name} is not found (${found})`, todo: 'Look at its spelling, and at the resolver.' }
  const allowed = found.filter(({ address }) => mayConnect(address))
  if (allowed.length === 0) {
    const saw = `${name} is ${found.map(({ address }) => address).join(', ')}, which is not public`
    return { saw, todo: 'Give its public name, or name its network in CALLBACK_NETWORKS if that is meant.' }
  }
  const socket = connect({ host: name, port: portOf(url), lookup: (_name, _options, done) => done(null, allowed) })
  try {
    const refused = await during(socket, 'connect').catch(codeOf)
    if (typeof refused === 'string') return notOpen(placeOf(url), refused)
    return url.protocol === 'https:' ? await certificateTrouble(socket, name) : null
  } finally {
    socket.destroy()
  }
}

const notOpen = (place: string, code: string): Trouble => ({
  saw: `TCP: ${place} takes no connection (${code})`,
  todo:
    code === 'ECONNREFUSED'
      ? 'Nothing listens there, or a firewall refuses: start it, or open the way.'
      : 'A firewall drops it: let this machine connect there.',
})

class TooSlow extends Error {
  readonly code = 'ETIMEDOUT'
}

const during = (socket: Socket, step: 'connect' | 'secureConnect') =>
  new Promise<void>((done, failed) => {
    socket.setTimeout(stepWithinMs, () => socket.destroy(new TooSlow()))
    socket.on('error', failed)
    socket.once(step, () => done())
  })

/** Takes any certificate, in order to say whose it is. Nothing is sent over it. */
const certificateTrouble = async (socket: Socket, name: string): Promise<Trouble | null> => {
  const servername = isIP(name) === 0 ? name : ''
  const tls: TLSSocket = wrap({ socket, host: name, servername, rejectUnauthorized: false })
  const failed = await during(tls, 'secureConnect').catch(codeOf)
  if (typeof failed === 'string')
    return {
      saw: `TLS: ${name} accepts, and then TLS does not come about (${failed})`,
      todo: 'A firewall or proxy ends TLS for this name: let it through. Or no TLS is spoken at that port.',
    }
  if (tls.authorized) return null
  const { issuer } = tls.getPeerCertificate()
  return {
    saw: `TLS: the certificate for ${name}, by ${issuer?.O ?? issuer?.CN}, is not good (${tls.authorizationError})`,
    todo: 'A proxy that reads along? Exempt the name, or name its CA in NODE_EXTRA_CA_CERTS. Otherwise renew it, with its whole chain.',
  }
}
