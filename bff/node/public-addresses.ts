import { BlockList, isIP } from 'node:net'

/** IPv4 that is nobody's public machine: the registry of RFC 6890, multicast, and Azure's own address for its guests. */
const special4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]
/** Public IPv6 lies in one block: mapped, NAT64, local, link-local and multicast addresses are all outside of it. */
const public6 = ['2000::/3']
/** Inside of it: protocol assignments with Teredo, documentation, and 6to4, which carries any IPv4 address. */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']
const loopback = ['127.0.0.0/8', '::1/128']

const blockOf = (networks: readonly string[]): BlockList => {
  const block = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    block.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return block
}

/**
 * Says whether an address may be connected to: public, or in one of the networks that the operator named.
 * A mapped IPv6 address is refused as such: nobody needs one, and each library reads it in its own way.
 */
export const addressRule = ({ withLoopback, networks }: { withLoopback: boolean; networks: readonly string[] }) => {
  const refused4 = blockOf(special4)
  const [inside6, refused6] = [blockOf(public6), blockOf(special6)]
  const named = blockOf([...networks, ...(withLoopback ? loopback : [])])
  return (address: string): boolean => {
    const version = isIP(address)
    // BlockList would read the IPv4 address inside.
    if (version === 0 || /^::ffff:/i.test(address) || address.includes('%')) return false
    if (named.check(address, version === 6 ? 'ipv6' : 'ipv4')) return true
    return version === 4 ? !refused4.check(address) : inside6.check(address, 'ipv6') && !refused6.check(address, 'ipv6')
  }
}
