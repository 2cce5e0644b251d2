import canonicalize from 'canonicalize'
import type { Operation } from '../contract/operation.ts'
import { base64url, sha256 } from './hash.ts'

/** RFC 8785 canonical JSON. Throws a TypeError on what JSON cannot hold, lone surrogates included. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}

/** base64url(SHA-256(canonical JSON)): what the page shows, Sumsub's external action id commits to, and the receipt signs. */
export const digestOf = async (operation: Operation): Promise<string> =>
  base64url(await sha256(canonicalJson(operation)))
