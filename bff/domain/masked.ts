/** Enough for a person to see that they are meant, or are not; too little for anyone else. */

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** `Ann Example` → `A•• E••••••`. */
export const maskedName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [first = '', ...rest] = [...letters.segment(word)].map(({ segment }) => segment)
      return first + '•'.repeat(rest.length)
    })
    .join(' ')

/** `ann@example.com` → `a•••@example.com`. */
export const maskedMail = (email: string): string => email.replace(/^(.).*(@.*)$/u, '$1•••$2')
