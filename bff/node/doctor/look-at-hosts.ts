import type { Config } from '../../config.ts'
import { addressRule } from '../public-addresses.ts'
import { type Finding, fail, ok } from './finding.ts'
import { placeOf, reach } from './reach.ts'

type Of = Pick<Config, 'hosts' | 'sandbox' | 'callbackNetworks'>

/** Whether each host's callback address can be connected to, by the rule that callbacks go by. No event is sent. */
export const lookAtHosts = ({ hosts, sandbox, callbackNetworks }: Of): Promise<Finding[]> => {
  const mayConnect = addressRule({ withLoopback: sandbox, networks: callbackNetworks })
  return Promise.all(
    hosts.map(async ({ id, callbackUrl }) => {
      if (!callbackUrl) return ok('host-callback', `${id} has no callbackUrl, and has to read its actions`)
      const url = new URL(callbackUrl)
      const trouble = await reach(url, mayConnect)
      if (trouble) return fail('host-callback', `${id}: ${trouble.saw}`, trouble.todo)
      const how = url.protocol === 'https:' ? 'with a good certificate' : 'without TLS'
      return ok('host-callback', `${id}: ${placeOf(url)} accepts, ${how}`)
    }),
  )
}
