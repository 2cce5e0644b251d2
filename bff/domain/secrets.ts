import { base64url, hex, hmac, sha256 } from './hash.ts'

/**
 * The code of an emailed link: 256 bits, derived from the link's random id and a key that is not in the database.
 * So the mail can be written after the transaction that promised it, and a stolen database holds no usable link.
 */
export const linkCode = async (linkKey: Uint8Array<ArrayBuffer>, linkId: string): Promise<string> =>
  `csl_${base64url(await hmac('SHA-256', linkKey, `countersign link v1 ${linkId}`))}`

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

/** The address that goes into the mail. The code sits in the fragment, which no server and no log ever gets. */
export const linkUrl = (publicUrl: string, code: string): string => `${publicUrl}/open#${code}`

/**
 * Sumsub's name for one attempt: a commitment to the operation that only the holder of the nonce can open,
 * so Sumsub's own record later proves which operation this check was for.
 */
export const externalActionId = async (digest: string, nonce: string): Promise<string> =>
  base64url(await sha256(`${digest}.${nonce}`))
