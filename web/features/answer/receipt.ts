import * as v from 'valibot'
import { decisions, instant } from '#contract/words.ts'
import { ApiError } from '../../api/api-error.ts'

/** What of a receipt a person is shown. Its signature is for those who were not there when it came. */
const claims = v.object({
  iss: v.string(),
  jti: v.string(),
  digest: v.string(),
  decision: v.picklist(decisions),
  answeredAt: instant,
  sumsubActionId: v.nullish(v.string(), null),
})

export type Receipt = v.InferOutput<typeof claims> & {
  /** As it was signed, to be kept. */
  jws: string
}

export const receiptOf = (jws: string): Receipt => {
  const read = v.safeParse(claims, payloadOf(jws))
  if (!read.success) throw new ApiError('answer-not-understood', 'The receipt lacks what it should say', null)
  return { ...read.output, jws }
}

const payloadOf = (jws: string): unknown => {
  try {
    const base64 = (jws.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** Found again by its host and day in a folder of many: `receipt-demo-bank-2026-11-22-act_4f9c.jws`. */
export const fileNameOf = ({ jti, answeredAt }: Receipt, host: string): string => {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
  return ['receipt', plain(host), answeredAt.slice(0, 10), plain(jti).slice(-8)]
    .filter(Boolean)
    .join('-')
    .concat('.jws')
}
