import type { JWK } from 'jose'

/**
 * The key behind link codes, drawn from the receipt key by HKDF (RFC 5869) so that there is one secret to keep and
 * to share between instances. Its own label keeps the two uses apart.
 */
export const deriveLinkKey = async ({ d }: JWK): Promise<Uint8Array<ArrayBuffer>> => {
  if (!d) throw new Error('RECEIPT_KEY_FILE must hold a private key (a JWK with d)')
  const secret = Uint8Array.from(atob(padded(d)), (char) => char.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode('countersign link key v1')
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, key, 256)
  return new Uint8Array(bits)
}

const padded = (base64url: string): string => base64url.replaceAll('-', '+').replaceAll('_', '/')
