import { calculateJwkThumbprint } from 'jose'
import { base64 } from './domain/hash.ts'
import { linkCode, storedTypedHash, typedCode } from './domain/secrets.ts'
import { bytesOf, keyPairOf, plain } from './ed25519.ts'
import type { Key } from './key-set.ts'
import { createReceipts } from './receipt.ts'

/**
 * All that this backend signs or derives, from one set of Ed25519 keys: one secret to keep and to share between
 * instances. The first private key is in use; the others overlap, so that a key can be changed while people and hosts
 * still hold what the one before it made. Labels of HKDF (RFC 5869) keep the uses apart.
 */
export type Keys = Awaited<ReturnType<typeof createKeys>>
export type LinkKeys = Keys['linkKeys']
export type CallbackKeys = Keys['callbackKeys']

/** Of the address, and to be typed: links of an older version have none of these. */
export type LinkCodes = { code: string; typed?: string }
type KeptLink = { id: string; keyId: string | null; typedHash: string | null }

export const createKeys = async (jwks: readonly Key[], issuer: string) => {
  const secret = jwks.filter(({ d }) => d !== undefined)
  return {
    receipts: await createReceipts(jwks, issuer),
    linkKeys: await createLinkKeys(secret),
    callbackKeys: await createCallbackKeys(secret),
  }
}

const createLinkKeys = async (jwks: readonly Key[]) => {
  const keys = await Promise.all(
    jwks.map(async (jwk) => ({
      madeAt: jwk.iat ?? 0,
      id: await calculateJwkThumbprint(jwk),
      key: await derive(jwk, 'countersign link key v1'),
    })),
  )
  const [inUse] = keys
  const [oldest] = keys.toReversed().sort((a, b) => a.madeAt - b.madeAt)
  if (!inUse) throw new Error('no private key to derive link codes from')
  return {
    /** For a link that is being made. */
    freshCodes: async (id: string) => ({
      keyId: inUse.id,
      code: await linkCode(inUse.key, id),
      typed: await typedCode(inUse.key, id),
    }),
    /** Undefined when the key of this link is no longer kept. A link without one is of the first key there ever was. */
    codesOf: async ({ id, keyId, typedHash }: KeptLink): Promise<LinkCodes | undefined> => {
      const found = keyId === null ? oldest : keys.find((each) => each.id === keyId)
      if (!found) return undefined
      const code = await linkCode(found.key, id)
      return typedHash === null ? { code } : { code, typed: await typedCode(found.key, id) }
    },
    /** Under which a link with this typed code can be kept: one for each key, that of the key in use first. */
    typedHashes: (typed: string, epoch: string): Promise<string[]> =>
      Promise.all(keys.map(({ key }) => storedTypedHash(key, typed, epoch))),
  }
}

/** Callbacks carry a signature of every key, so that a host which knows any one of them can verify. */
const createCallbackKeys = async (jwks: readonly Key[]) => {
  const keys = await Promise.all(jwks.map(async (jwk) => keyPairOf(await derive(jwk, 'countersign callback key v1'))))
  return {
    /** As Standard Webhooks writes public keys. */
    published: keys.map(({ x }) => `whpk_${plain(x)}`),
    sign: (signed: string): Promise<string[]> =>
      Promise.all(
        keys.map(async ({ key }) => {
          const signature = await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(signed))
          return `v1a,${base64(new Uint8Array(signature))}`
        }),
      ),
  }
}

const derive = async ({ d = '' }: Key, label: string): Promise<Uint8Array<ArrayBuffer>> => {
  const key = await crypto.subtle.importKey('raw', bytesOf(d), 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode(label)
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, key, 256)
  return new Uint8Array(bits)
}
