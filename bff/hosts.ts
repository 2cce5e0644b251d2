import * as v from 'valibot'
import { hex, sameText, sha256 } from './domain/hash.ts'

const origin = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be a bare origin, like https://bank.example',
  ),
)

/** A company whose product asks for checks. The operator writes these; nothing of them comes from a request. */
const host = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.regex(/^\P{Cc}*$/u)),
  /** `sha256:<hex of SHA-256 of the key>`; a key in the clear is taken in sandbox mode only. Two may be valid at once. */
  keys: v.pipe(v.array(v.pipe(v.string(), v.minLength(8))), v.minLength(1)),
  callbackUrl: v.optional(v.pipe(v.string(), v.url())),
  /** Standard Webhooks secret: `whsec_` and base64 of 24 to 64 bytes. */
  callbackSecret: v.optional(v.pipe(v.string(), v.regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/))),
  returnOrigins: v.optional(v.array(origin), []),
  embedOrigins: v.optional(v.array(origin), []),
  /** Set when the host's legal basis is consent: the page asks before the camera, and the version is recorded. */
  consent: v.optional(
    v.strictObject({
      version: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
      policyUrl: v.optional(v.pipe(v.string(), v.url())),
    }),
  ),
  look: v.optional(v.record(v.string(), v.string()), {}),
})
export type Host = v.InferOutput<typeof host>

export const hostsFile = v.strictObject({
  hosts: v.pipe(
    v.array(host),
    v.minLength(1),
    v.check((hosts) => new Set(hosts.map(({ id }) => id)).size === hosts.length, 'two hosts have the same id'),
  ),
})

/** What of a host list must not go live. */
export const unsafeForLive = (hosts: readonly Host[]): string[] =>
  hosts.flatMap(({ id, keys, callbackUrl, callbackSecret, returnOrigins }) => [
    ...(keys.every((key) => key.startsWith('sha256:'))
      ? []
      : [`host ${id}: a key is in the clear; write sha256:<hex>`]),
    ...(callbackUrl && !callbackUrl.startsWith('https://') ? [`host ${id}: callbackUrl must be https`] : []),
    ...(callbackUrl && !callbackSecret ? [`host ${id}: callbackUrl needs callbackSecret`] : []),
    ...(returnOrigins.every((each) => each.startsWith('https://')) ? [] : [`host ${id}: returnOrigins must be https`]),
  ])

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
