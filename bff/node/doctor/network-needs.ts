import type { Config } from '../../config.ts'

/** One way that firewalls and proxies have to let through. */
type Need = { from: string; to: string; by: string; why: string }

const ports: Record<string, string> = { https: '443', http: '80', smtp: '587', smtps: '465', postgres: '5432' }
const people = "people's browsers"
const server = 'Countersign'

const way = (from: string, address: string, why: string): Need => {
  const { protocol, hostname, port } = new URL(address)
  const by = protocol.replace(/(ql)?:$/, '')
  return { from, to: `${hostname}:${port || ports[by]}`, by, why }
}

/** Who has to reach whom, from the configuration and from what Sumsub documents. */
export const networkNeeds = ({ publicUrl, port, sumsub, databaseUrl, smtpUrl, hosts }: Config): Need[] => {
  const ofSumsub = { from: people, to: '*.sumsub.com:443' }
  return [
    way(people, publicUrl, 'our pages; one read waits up to 25 s for its answer'),
    way(people, sumsub.frameOrigin, "Sumsub's frame, in which the camera opens"),
    ...(new URL(sumsub.frameOrigin).hostname.endsWith('.sumsub.com')
      ? [
          { ...ofSumsub, by: 'https', why: 'what the frame loads by itself, and the hosted page' },
          { ...ofSumsub, by: 'wss', why: 'live connections of the frame: let the upgrade through' },
        ]
      : []),
    ...hosts.flatMap(({ id, returnOrigins, consent }) => [
      ...returnOrigins.map((origin) => way(people, origin, `the way back to ${id}`)),
      ...(consent?.policyUrl ? [way(people, consent.policyUrl, `the consent text of ${id}`)] : []),
    ]),
    way('Sumsub', publicUrl, 'POST /webhooks/sumsub; without it answers come some seconds later'),
    way('hosts', publicUrl, 'the host API /v1/, and /.well-known/ for keys'),
    { from: 'the proxy in front', to: `${server}:${port}`, by: 'http', why: 'everything that is public' },
    way(server, sumsub.baseUrl, "Sumsub's API"),
    way(server, smtpUrl, 'mail with the links'),
    ...(databaseUrl !== null && URL.canParse(databaseUrl) ? [way(server, databaseUrl, 'the database')] : []),
    ...hosts.flatMap(({ id, callbackUrl }) => (callbackUrl ? [way(server, callbackUrl, `callbacks to ${id}`)] : [])),
  ]
}

export const needLine = ({ from, to, by, why }: Need): string =>
  `${from.padEnd(18)}  →  ${to.padEnd(32)}  ${by.padEnd(8)}  ${why}`
