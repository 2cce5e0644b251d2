/** A host that knows only the public key: `v1a` of Standard Webhooks, by WebCrypto alone. True when any signature fits. */
export const verifyAsymmetric = async (publicKey: string, headers: Headers, body: string): Promise<boolean> => {
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes(publicKey.slice('whpk_'.length)), 'Ed25519', false, ['verify'])
  const signed = new TextEncoder().encode(`${headers.get('webhook-id')}.${headers.get('webhook-timestamp')}.${body}`)
  const signatures = (headers.get('webhook-signature') ?? '').split(' ').filter((each) => each.startsWith('v1a,'))
  const fits = await Promise.all(
    signatures.map((each) => crypto.subtle.verify('Ed25519', key, bytes(each.slice('v1a,'.length)), signed)),
  )
  return fits.includes(true)
}
