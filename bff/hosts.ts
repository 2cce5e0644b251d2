import * as v from 'valibot'
import { hex, sameText, sha256 } from './domain/hash.ts'
import { hostLook } from './look.ts'
import { isThisMachine, publishedKeyHash } from './mode-lock.ts'

const origin = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be a bare origin, like https://bank.example',
  ),
)

const plain = (maxLength: number) =>
  v.pipe(
    v.string('must be text'),
    v.regex(new RegExp(`^\\P{Cc}{1,${maxLength}}$`, 'u'), `must be 1 to ${maxLength} characters on one line`),
  )
const address = v.pipe(
  v.string('must be text'),
  v.url('must be an address'),
  v.regex(/^https?:/, 'must be http or https'),
)

/** Standard Webhooks: `whsec_` and base64 of 24 to 64 bytes. */
const isCallbackSecret = (text: string): boolean => {
  try {
    const { length } = atob(text.replace(/^whsec_/, ''))
    return text.startsWith('whsec_') && length >= 24 && length <= 64
  } catch {
    return false
  }
}

const callbackSecret = v.pipe(
  v.string('must be text'),
  v.check(isCallbackSecret, 'must be whsec_ and base64 of 24 to 64 bytes'),
)

const positive = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000, 'must be a whole number'))
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500, 'must be a whole number of days'))

/** A company whose product asks for checks. The operator writes these; nothing of them comes from a request. */
const host = v.strictObject({
  id: v.pipe(
    v.string('must be text'),
    v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be lower-case letters, digits, hyphens'),
  ),
  name: plain(80),
  /** `sha256:<hex of SHA-256 of the key>`; a key in the clear is taken in sandbox mode only. Two may be valid at once. */
  keys: v.pipe(
    v.array(
      v.pipe(
        v.string('must be text'),
        v.regex(/^(sha256:[0-9a-f]{64}|(?!sha256:)[\x21-\x7e]{8,512})$/, 'must be sha256:<64 hex digits>'),
      ),
    ),
    v.minLength(1, 'must hold a key'),
  ),
  callbackUrl: v.optional(
    v.pipe(
      address,
      v.check((url) => !/^https?:\/\/[^/?#]*@/i.test(url), 'must hold no password: the signature is what proves it'),
    ),
  ),
  /** For a host that verifies `v1` signatures; one that verifies `v1a` needs none. Two may be valid at once. */
  callbackSecret: v.optional(
    v.pipe(
      v.union([callbackSecret, v.strictTuple([callbackSecret, callbackSecret])], 'must be one secret or a list of two'),
      v.transform((secrets) => [secrets].flat()),
    ),
  ),
  returnOrigins: v.optional(v.array(origin), []),
  embedOrigins: v.optional(v.array(origin), []),
  /** Set when the host's legal basis is consent: the page asks before the camera, and the version is recorded. */
  consent: v.optional(v.strictObject({ version: plain(60), policyUrl: v.optional(address) })),
  /** How often; without any limit in sandbox mode. See `limitsOf`. */
  limits: v.optional(
    v.strictObject({
      asksPerSecond: v.optional(positive),
      mailsPerPersonPerDay: v.optional(positive),
      attemptsPerPersonPerDay: v.optional(positive),
    }),
    {},
  ),
  /** For how many days after its end an action keeps what is shown of it, and its record. */
  retention: v.optional(v.strictObject({ displayDays: v.optional(days), recordDays: v.optional(days) }), {}),
  look: v.optional(hostLook, {}),
  /** False: Sumsub's own page, which shows no operation, may not be used for this host's checks. */
  hostedPage: v.optional(v.boolean('must be true or false'), true),
})
export type Host = v.InferOutput<typeof host>

const unique = (values: string[]) => new Set(values).size === values.length

export const hostsFile = v.strictObject({
  hosts: v.pipe(
    v.array(host, 'must be a list'),
    v.minLength(1, 'must hold a host'),
    v.check((hosts) => unique(hosts.map(({ id }) => id)), 'two hosts have the same id'),
    v.check((hosts) => unique(hosts.flatMap(({ keys }) => keys)), 'one key opens two hosts'),
  ),
})

/** What of a host list must not go live. */
export const unsafeForLive = (hosts: readonly Host[]): string[] =>
  hosts.flatMap(({ id, keys, callbackUrl, returnOrigins, embedOrigins, consent }) => [
    ...(keys.every((key) => key.startsWith('sha256:'))
      ? []
      : [`host ${id}: a key is in the clear; write sha256:<hex>`]),
    ...(keys.includes(publishedKeyHash) ? [`host ${id}: a key is the one of the demo, which everybody can read`] : []),
    ...(callbackUrl && isThisMachine(callbackUrl) ? [`host ${id}: callbackUrl must not be this machine`] : []),
    ...(callbackUrl && reservedPort(callbackUrl)
      ? [`host ${id}: callbackUrl must use port 443, or one from 1024`]
      : []),
    ...Object.entries({ callbackUrl, returnOrigins, embedOrigins, policyUrl: consent?.policyUrl }).flatMap(
      ([name, urls]) =>
        [urls ?? []].flat().every((url) => url.startsWith('https://')) ? [] : [`host ${id}: ${name} must be https`],
    ),
  ])

/** Well-known ports belong to services that were never meant to be posted to. */
export const reservedPort = (url: string): boolean => {
  const { port } = new URL(url)
  return port !== '' && Number(port) < 1024
}

/** Where the file says nothing: security.md D17, D26. */
const liveLimits = { asksPerSecond: 500, mailsPerPersonPerDay: 20, attemptsPerPersonPerDay: 5 }

/** No limit where there is no number. */
export const limitsOf = ({ limits }: Host, sandbox: boolean): Host['limits'] =>
  sandbox ? limits : { ...liveLimits, ...limits }

const dayMs = 24 * 3_600_000

/** How long after its end. Also of a host that is registered no more: its actions are forgotten too. */
export const retentionOf = (hosts: readonly Host[], hostId: string): { displayMs: number; recordMs: number } => {
  const { displayDays = 30, recordDays = 2_557 } = hosts.find(({ id }) => id === hostId)?.retention ?? {}
  return { displayMs: displayDays * dayMs, recordMs: recordDays * dayMs }
}

/** The host that holds this key. Every key is compared, whatever the first ones say. */
export const hostOfKey = async (hosts: readonly Host[], key: string): Promise<Host | undefined> => {
  const given = `sha256:${hex(await sha256(key))}`
  let found: Host | undefined
  for (const each of hosts)
    for (const known of each.keys) {
      const stored = known.startsWith('sha256:') ? known : `sha256:${hex(await sha256(known))}`
      if (sameText(stored, given)) found = each
    }
  return found
}
