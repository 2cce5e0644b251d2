import * as v from 'valibot'
import { actionView } from './action-view.ts'

export const path = '/api/redeem-link'
/** As the address of the link carries it. */
export const linkCode = v.pipe(v.string(), v.regex(/^csl_[A-Za-z0-9_-]{43}$/))

/** As people write it: in any case, wide or narrow, with any strokes, blanks and marks of direction, or none. */
const asPrinted = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3')

/** As the mail prints it for whoever goes on at another device: `K7QM-4T2X-9RBD`. */
export const typedCode = v.pipe(
  v.string(),
  v.maxLength(64),
  v.transform(asPrinted),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/),
)

export const code = v.union([linkCode, typedCode])
export const request = v.strictObject({
  code,
  /** A second press, after `link-used`: goes on here, and the session on the other device ends. */
  takeOver: v.optional(v.boolean(), false),
})
export const answer = actionView
