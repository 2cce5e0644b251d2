import type { Deps } from '../deps.ts'
import { base64, hmac } from '../domain/hash.ts'
import type { Host } from '../hosts.ts'

/**
 * The headers of Standard Webhooks 1.0: `v1a` of every key that is published, and `v1` of every secret that the host
 * has with us. While a key or a secret is being changed both are there, and whoever knows one of them can verify.
 */
export const signedHeaders = async (
  { callbackKeys }: Pick<Deps, 'callbackKeys'>,
  { callbackSecret = [] }: Pick<Host, 'callbackSecret'>,
  { id, body, atMs }: { id: string; body: string; atMs: number },
) => {
  const timestamp = String(Math.floor(atMs / 1000))
  const signed = `${id}.${timestamp}.${body}`
  const signatures = [
    ...(await callbackKeys.sign(signed)),
    ...(await Promise.all(callbackSecret.map((secret) => symmetric(secret, signed)))),
  ]
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

const symmetric = async (secret: string, signed: string): Promise<string> => {
  const key = Uint8Array.from(atob(secret.slice('whsec_'.length)), (char) => char.charCodeAt(0))
  return `v1,${base64(await hmac('SHA-256', key, signed))}`
}
