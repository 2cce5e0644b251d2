const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'

const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Lingui decodes `\u202e` in what it has put together, values included: a word joiner makes it plain text again. */
const escapeSequence = /\\(?=[ux])/g

/**
 * A name from elsewhere, as it may stand inside a sentence: where the two run in different directions it is set apart,
 * so that neither reorders the other.
 */
export const isolated = (value: string, pageRunsRightToLeft: boolean): string => {
  const plain = value.replace(directionControls, '').replace(escapeSequence, '\\\u2060')
  return pageRunsRightToLeft || rightToLeftLetter.test(plain)
    ? firstStrongIsolate + plain + popDirectionalIsolate
    : plain
}
