import * as v from 'valibot'
import type { Look } from './contract/look.ts'

/** How a host looks on our pages and in our mails, and whether people can read it there. */

/** What an accent stands on: the pages of `web/ui/tokens.css` and the cards on them. */
export const grounds = { light: ['#f4f3ef', '#ffffff'], dark: ['#0e1312', '#171e1c'] } as const

/** WCAG 2.2, 1.4.3: text of usual size. Text on top of an accent is black or white, and one of both always passes. */
const leastContrast = 4.5

const channel = (colour: string, at: number): number => {
  const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const luminance = (colour: string): number =>
  0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5)

/** From 1 to 21, as WCAG 2 defines it. Colours are `#rrggbb`. */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

export const textOn = (colour: string): '#ffffff' | '#000000' =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000'

const leastOn = (colour: string, on: readonly string[]): number => Math.min(...on.map((each) => contrast(colour, each)))

/** Down, so that 4.49 is not said to be 4.5. */
const ratio = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2)

const readableOn = (theme: keyof typeof grounds) =>
  v.config(
    v.pipe(
      v.string('must be text'),
      v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #0c4a44'),
      v.check(
        (colour) => leastOn(colour, grounds[theme]) >= leastContrast,
        ({ input }) => {
          const darker = theme === 'light' ? 'darker' : 'lighter'
          return `cannot be read on our ${theme} pages: its contrast is ${ratio(leastOn(input, grounds[theme]))}, and ${leastContrast} is needed; take a ${darker} one`
        },
      ),
    ),
    { abortPipeEarly: true },
  )

/** Members that we do not know are left alone: a host may keep more of its look in the same place. */
export const hostLook = v.objectWithRest(
  {
    accent: v.optional(readableOn('light')),
    accentDark: v.optional(readableOn('dark')),
    /** A file beside the hosts file. */
    logo: v.optional(
      v.pipe(v.string('must be text'), v.regex(/^[^\0]+\.(svg|png)$/i, 'must be a file that ends in .svg or .png')),
    ),
  },
  v.string('must be text'),
)

export const logoPath = (hostId: string): string => `/look/${hostId}`

/** The part of it that a browser gets; null where there is none. */
export const lookOf = ({ id, look }: { id: string; look: v.InferOutput<typeof hostLook> }): Look | null => {
  const { accent = null, accentDark = null, logo } = look
  if (!accent && !accentDark && !logo) return null
  return { accent, accentDark, logo: logo ? logoPath(id) : null }
}
