/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410, section 7). */
const pkcs8 = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20]

/** The key pair of a seed: the private half to sign with, and `x`, the public half as a JWK writes it. */
export const keyPairOf = async (seed: Uint8Array) => {
  const whole = Uint8Array.from([...pkcs8, ...seed])
  // Extractable for a moment: that is how WebCrypto tells the public half.
  const key = await crypto.subtle.importKey('pkcs8', whole, 'Ed25519', true, ['sign'])
  const { x = '' } = await crypto.subtle.exportKey('jwk', key)
  return { key, x }
}

/** The bytes of base64url, as JWK writes them. */
export const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(plain(base64url)), (char) => char.charCodeAt(0))

/** Base64url as base64. */
export const plain = (base64url: string): string =>
  base64url
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .padEnd(Math.ceil(base64url.length / 4) * 4, '=')
