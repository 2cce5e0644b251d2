import {
  createHash,
  createHmac,
  createPrivateKey,
  createSecretKey,
  type JsonWebKey,
  type KeyObject,
  sign,
} from 'node:crypto'

type Bytes = ArrayBuffer | ArrayBufferView
type Algorithm = string | { name: string; hash?: Algorithm }

const bytesOf = (data: Bytes): Uint8Array =>
  ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data)

const nameOf = (algorithm: Algorithm): string => (typeof algorithm === 'string' ? algorithm : algorithm.name)

/** As `node:crypto` calls it: `sha256`. */
const hashNamed = (algorithm: Algorithm): string => nameOf(algorithm).replace('-', '').toLowerCase()

const isJwk = (data: Bytes | JsonWebKey): data is JsonWebKey =>
  !ArrayBuffer.isView(data) && !(data instanceof ArrayBuffer)

const alone = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/**
 * WebCrypto without its threads, while `run` runs. The same results, at once: with threads it is chance which of
 * several requests goes on first, and no run could be repeated. It is also faster, since there are thousands.
 */
export const withPlainCrypto = async <T>(run: () => Promise<T>): Promise<T> => {
  const { subtle } = globalThis.crypto
  const threaded = { importKey: subtle.importKey.bind(subtle), sign: subtle.sign.bind(subtle) }
  const keys = new WeakMap<CryptoKey, { key: KeyObject; hash: string | null }>()

  const plain = {
    digest: async (algorithm: Algorithm, data: Bytes) =>
      alone(createHash(hashNamed(algorithm)).update(bytesOf(data)).digest()),

    importKey: async (...args: [string, Bytes | JsonWebKey, Algorithm, boolean, KeyUsage[]]): Promise<CryptoKey> => {
      const imported: CryptoKey = await Reflect.apply(threaded.importKey, subtle, args)
      const [, data, algorithm] = args
      if (!isJwk(data) && typeof algorithm === 'object' && algorithm.hash)
        keys.set(imported, { key: createSecretKey(bytesOf(data)), hash: hashNamed(algorithm.hash) })
      if (isJwk(data) && data.d && nameOf(algorithm) === 'Ed25519')
        keys.set(imported, { key: createPrivateKey({ key: data, format: 'jwk' }), hash: null })
      return imported
    },

    sign: async (algorithm: AlgorithmIdentifier, by: CryptoKey, data: Bytes) => {
      const known = keys.get(by)
      if (!known) return threaded.sign(algorithm, by, alone(bytesOf(data)))
      const { key, hash } = known
      return alone(hash ? createHmac(hash, key).update(bytesOf(data)).digest() : sign(null, bytesOf(data), key))
    },
  }

  for (const [name, value] of Object.entries(plain)) Object.defineProperty(subtle, name, { configurable: true, value })
  try {
    return await run()
  } finally {
    // What was defined goes, and what it stood before is there again.
    for (const name of Object.keys(plain)) Reflect.deleteProperty(subtle, name)
  }
}
