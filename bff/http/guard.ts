import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Config } from '../config.ts'
import type { Deps } from '../deps.ts'
import { hostOfKey } from '../hosts.ts'
import { Refusal } from '../refusal.ts'
import type { Env } from './env.ts'
import { operatorOnly } from './metrics-access.ts'

/**
 * Stands in front of every route and denies by default: which door a path belongs to decides who may knock.
 * A route that is added later is guarded before anyone thinks of it.
 */
type Door = { prefix: string; methods: readonly string[]; check: (c: Context<Env>, deps: Deps) => Promise<void> | void }

const read = ['GET', 'HEAD']
/** Asked for by the address of an instance, not by our public name. */
const forTheOperator = ['/livez', '/readyz', '/metrics']

const doors: readonly Door[] = [
  { prefix: '/api/', methods: ['GET', 'HEAD', 'POST'], check: (c, { config }) => ownPageOnly(c, config) },
  { prefix: '/v1/', methods: ['GET', 'HEAD', 'POST'], check: (c, deps) => hostKeyOnly(c, deps) },
  // The digest over the raw body is its key: the route checks it before anything else.
  { prefix: '/webhooks/', methods: ['POST'], check: () => {} },
  { prefix: '/csp', methods: ['POST'], check: () => {} },
  { prefix: '/metrics', methods: read, check: operatorOnly },
  { prefix: '/', methods: read, check: () => {} },
]

export const guard = (deps: Deps) =>
  createMiddleware<Env>(async (c, next) => {
    // As the router will read it: decoded, so that no spelling of a path finds another door.
    const pathname = c.req.path
    if (!forTheOperator.includes(pathname)) knownHostOnly(c, deps.config)
    // Nothing of ours is called so, and PostgreSQL refuses to look for it.
    if (c.req.url.includes('%00')) throw new Refusal('not-found')
    const door = doors.find(({ prefix }) => pathname.startsWith(prefix))
    if (!door) throw new Refusal('not-found')
    if (!door.methods.includes(c.req.method)) {
      c.header('Allow', door.methods.join(', '))
      throw new Refusal('method-not-allowed')
    }
    await door.check(c, deps)
    await next()
  })

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Where we are known to be: the public address. When that is this very machine, its other names too, and the port of
 * this instance beside that of the balancer in front.
 */
const ownHosts = ({ publicUrl, port }: Config): string[] => {
  const { host, hostname, port: publicPort } = new URL(publicUrl)
  if (!loopback.includes(hostname)) return [host]
  return [host, ...loopback.flatMap((name) => [`${name}:${publicPort}`, `${name}:${port}`])]
}

/** A forged Host may not find a way into anything. */
const knownHostOnly = (c: Context<Env>, config: Config) => {
  const given = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase()
  if (!ownHosts(config).includes(given)) throw new Refusal('host-not-known')
}

/**
 * Cookies travel by themselves, so they prove nothing about who asks. Other sites can neither add this header nor
 * forge Sec-Fetch-Site; browsers too old for the latter send Origin with each POST.
 */
const ownPageOnly = (c: Context<Env>, config: Config) => {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const ours = origin !== undefined && isOwnOrigin(config, origin)
  const sameOrigin = site === undefined ? ours : site === 'same-origin'
  const reading = read.includes(c.req.method)
  if (c.req.header('x-csrf') !== '1' || !(sameOrigin || (reading && site === undefined && origin === undefined)))
    throw new Refusal('cross-site')
  if (origin !== undefined && !ours) throw new Refusal('cross-site')
}

const isOwnOrigin = (config: Config, origin: string): boolean => {
  const { protocol } = new URL(config.publicUrl)
  return ownHosts(config).some((host) => origin === `${protocol}//${host}`)
}

const hostKeyOnly = async (c: Context<Env>, { config }: Deps) => {
  const [, key] = (c.req.header('authorization') ?? '').match(/^Bearer ([\x21-\x7e]{8,512})$/i) ?? []
  const host = key && (await hostOfKey(config.hosts, key))
  if (!host) {
    c.header('WWW-Authenticate', 'Bearer')
    throw new Refusal('key-not-valid')
  }
  c.set('host', host)
}
