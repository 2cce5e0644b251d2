import * as v from 'valibot'
import { bytesOf, keyPairOf } from './ed25519.ts'

const bytes32 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))
const key = v.object({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: bytes32,
  /** Only in a private key. A key that is kept for its old signatures alone has none. */
  d: v.exactOptional(bytes32),
  /** When it was made, in seconds. Keys of before this was kept have none. */
  iat: v.exactOptional(v.number()),
})
const keyFile = v.union([
  v.pipe(
    v.object({ keys: v.array(key) }),
    v.transform(({ keys }) => keys),
  ),
  v.pipe(
    key,
    v.transform((only) => [only]),
  ),
])
export type Key = v.InferOutput<typeof key>

/** One JWK, or a JWK Set: the first private key is in use, the others overlap with it. */
export const parseKeySet = async (text: string): Promise<{ keys: Key[] } | { faults: string[] }> => {
  const parsed = v.safeParse(keyFile, jsonOf(text))
  if (!parsed.success) return { faults: ['must hold a private Ed25519 key as JWK, or a JWK Set of Ed25519 keys'] }
  const faults = await faultsOf(parsed.output)
  return faults.length > 0 ? { faults } : { keys: parsed.output }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // Undefined is no key set either, and the parser's own message would quote a secret.
    return undefined
  }
}

const faultsOf = async (keys: readonly Key[]): Promise<string[]> => [
  ...(keys.some(({ d }) => d !== undefined) ? [] : ['holds no private key']),
  ...(new Set(keys.map(({ x }) => x)).size === keys.length ? [] : ['holds a key twice']),
  // Its signatures would verify with no published key.
  ...((await Promise.all(keys.map(isPair))).every(Boolean)
    ? []
    : ['holds a private key with the public half of another']),
]

const isPair = async ({ x, d }: Key): Promise<boolean> => d === undefined || (await keyPairOf(bytesOf(d))).x === x
