import { lookup } from 'node:dns/promises'
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { CallHost } from '../deps.ts'
import { reservedPort } from '../hosts.ts'
import { Cause } from '../refusal.ts'
import { addressRule } from './public-addresses.ts'

type Address = { address: string; family: number }
type Options = {
  sandbox: boolean
  /** Networks that are not public and may be called all the same. */
  networks: readonly string[]
  resolve?: (name: string) => Promise<Address[]>
}

/** More of an answer than this is not waited for: only its status is of interest. */
const longestAnswerBytes = 16_384
/** Connections of this instance to one host. */
const connections = 24

/**
 * Calls a host's callback address (security.md D29, T39): the name is resolved once, every address is checked, and the
 * connection goes to a checked address and no other, so that no name can turn into a way into our own network.
 * Follows no redirect, asks no proxy, and reads next to nothing of the answer.
 */
export const createCallHost = ({ sandbox, networks, resolve = resolveName }: Options): CallHost => {
  const mayConnect = addressRule({ withLoopback: sandbox, networks })
  const settings = { keepAlive: true, maxSockets: connections, timeout: 4_000 }
  const agents = { 'http:': new HttpAgent(settings), 'https:': new HttpsAgent(settings) }

  const checkedAddresses = async (name: string): Promise<Address[]> => {
    const version = isIP(name)
    const found = version === 0 ? await resolve(name) : [{ address: name, family: version }]
    const allowed = found.filter(({ address }) => mayConnect(address))
    if (allowed.length === 0) throw new Cause('the callback address is not public')
    return allowed
  }

  return async (address, { headers, body, signal }) => {
    const url = new URL(address)
    requireAllowed(url, sandbox)
    const addresses = await before(signal, checkedAddresses(url.hostname.replace(/^\[|\]$/g, '')))
    const options = { method: 'POST', headers, lookup: only(addresses), signal, rejectUnauthorized: true }
    const send = () =>
      new Promise<IncomingMessage>((answered, failed) => {
        const request =
          url.protocol === 'https:'
            ? requestHttps(url, { ...options, agent: agents['https:'] })
            : requestHttp(url, { ...options, agent: agents['http:'] })
        request.once('response', answered)
        request.on('error', (error) => {
          if (signal.aborted) failed(signal.reason)
          // A connection that was kept and that the host has closed meanwhile says nothing about the host.
          else failed(request.reusedSocket && isReset(error) ? new KeptTooLong() : error)
        })
        request.end(body)
      })
    const response = await send().catch((error: unknown) => {
      if (error instanceof KeptTooLong) return send()
      throw error
    })
    discard(response)
    return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] ?? null }
  }
}

class KeptTooLong extends Error {}
const isReset = (error: Error) => 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')

const resolveName = (name: string): Promise<Address[]> => lookup(name, { all: true })

/** The configuration has been checked for this too. Here nothing gets past, whoever handed it in. */
const requireAllowed = ({ href, protocol, username, password }: URL, sandbox: boolean) => {
  if (protocol !== 'https:' && !(sandbox && protocol === 'http:')) throw new Cause('the callback address is not https')
  if (username || password) throw new Cause('the callback address holds a password')
  if (!sandbox && reservedPort(href)) throw new Cause('the port of the callback address is reserved')
}

/** For the connection: these addresses, whatever the name would resolve to by now. */
const only =
  (addresses: readonly Address[]): LookupFunction =>
  (_name, { all }, found) => {
    const [first] = addresses
    if (all) found(null, [...addresses])
    else found(null, first?.address ?? '', first?.family)
  }

const before = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((done, failed) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => failed(signal.reason), { once: true })
    work.then(done, failed)
  })

/** Read to its end, the connection can be used again; too long an answer costs the host that. */
const discard = (response: IncomingMessage) => {
  let length = 0
  response.on('error', () => {})
  response.on('data', (chunk: Uint8Array) => {
    length += chunk.length
    if (length > longestAnswerBytes) response.destroy()
  })
}
