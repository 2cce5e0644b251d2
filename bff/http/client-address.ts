import type { Context } from 'hono'
import type { Deps } from '../deps.ts'

/** As many proxies of ours stand in front: each adds, at the end, the address that it was called from. */
export const clientAddress = (c: Context, { config, peerOf }: Deps): string | undefined => {
  const peer = peerOf(c)
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  // What stands further to the left anyone can have written.
  const known = [...forwarded.filter((each) => each !== ''), ...(peer === undefined ? [] : [peer])]
  return known.at(-1 - config.trustedProxies) ?? known[0]
}

export const isLoopback = (address: string): boolean => /^(::ffff:)?127\.|^::1$|^localhost$/i.test(address)

/**
 * The network that an address stands for: one IPv4 address, or the /64 that a provider gives to one customer.
 * Null where it says nothing about who calls: this machine itself, or no address at all.
 */
export const prefixOf = (address: string | undefined): string | null => {
  if (address === undefined || isLoopback(address)) return null
  const [, mapped] = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i) ?? []
  const v4 = mapped ?? address
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(v4)) return v4
  if (!URL.canParse(`http://[${address}]`)) return null
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array<string>(missing).fill('0'), ...right].slice(0, 4).join(':')
}
