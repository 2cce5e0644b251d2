import { base64url, hex, hmac, sha256 } from './hash.ts'

/**
 * The code of an emailed link: 256 bits, derived from the link's random id and a key that is not in the database.
 * So the mail can be written after the transaction that promised it, and a stolen database holds no usable link.
 */
export const linkCode = async (linkKey: Uint8Array<ArrayBuffer>, linkId: string): Promise<string> =>
  `csl_${base64url(await hmac('SHA-256', linkKey, `countersign link v1 ${linkId}`))}`

/** Crockford's: none of its letters is read as another one, or as a digit. */
const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The same link for whoever types, like `K7QM-4T2X-9RBD`: 60 bits, derived in the same way. What makes 60 of them enough
 * is in `http/limits.ts`.
 */
export const typedCode = async (linkKey: Uint8Array<ArrayBuffer>, linkId: string): Promise<string> => {
  const bytes = await hmac('SHA-256', linkKey, `countersign typed code v1 ${linkId}`)
  const group = (from: number) => Array.from(bytes.slice(from, from + 4), (byte) => base32[byte % 32]).join('')
  return [0, 4, 8].map(group).join('-')
}

/**
 * What is stored of a typed code. Whoever steals the database can try out 2^60 plain hashes, but not this one: it needs
 * the key as well. The epoch as below.
 */
export const storedTypedHash = async (
  linkKey: Uint8Array<ArrayBuffer>,
  typed: string,
  epoch: string,
): Promise<string> => hex(await hmac('SHA-256', linkKey, `countersign typed hash v1 ${epoch && `${epoch} `}${typed}`))

/**
 * What is stored of a link code or a session id. The purpose keeps one from serving as another, the epoch those of a
 * database that was restored from a backup from working again: security.md D31. The first life has an empty label.
 */
export const storedHash = async (purpose: 'link' | 'session', secret: string, epoch: string): Promise<string> =>
  hex(await sha256(`countersign ${purpose} v1 ${epoch && `${epoch} `}${secret}`))

/**
 * Stands on both screens of a hand-over, like `42 17`. It follows from the code of the link between them, so that
 * neither screen has to be told by the other; of the code it gives away next to nothing.
 */
export const matchCode = async (code: string): Promise<string> => {
  const [first = 0, second = 0, third = 0, fourth = 0] = await sha256(`countersign match v1 ${code}`)
  const pair = (high: number, low: number) => String((high * 256 + low) % 100).padStart(2, '0')
  return `${pair(first, second)} ${pair(third, fourth)}`
}

/** Where a code is typed. People type it too, so it goes without what their browser puts in front of it. */
export const typedAddress = (publicUrl: string): string => `${new URL(publicUrl).host}/open`

/** The address that goes into the mail. The code sits in the fragment, which no server and no log ever gets. */
export const linkUrl = (publicUrl: string, code: string): string => `${publicUrl}/open#${code}`

/**
 * Sumsub's name for one attempt: a commitment to the operation that only the holder of the nonce can open,
 * so Sumsub's own record later proves which operation this check was for.
 */
export const externalActionId = async (digest: string, nonce: string): Promise<string> =>
  base64url(await sha256(`${digest}.${nonce}`))
