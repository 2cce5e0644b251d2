import { hex, hmac } from '../domain/hash.ts'

const join = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/**
 * The three authentication headers (docs.sumsub.com/reference/authentication): lower-case hex HMAC-SHA256 over
 * seconds, method, request target exactly as sent, and the very bytes of the body. No body adds nothing.
 */
export const signRequest = async (
  { appToken, secretKey }: { appToken: string; secretKey: string },
  { method, target, body, atMs }: { method: string; target: string; body?: Uint8Array | undefined; atMs: number },
): Promise<Record<string, string>> => {
  const seconds = String(Math.floor(atMs / 1000))
  const signed = join(new TextEncoder().encode(seconds + method + target), body ?? new Uint8Array())
  return {
    'X-App-Token': appToken,
    'X-App-Access-Ts': seconds,
    'X-App-Access-Sig': hex(await hmac('SHA-256', secretKey, signed)),
  }
}
