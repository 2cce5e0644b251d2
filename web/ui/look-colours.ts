/** What a host may choose: `#rrggbb`, of buttons, links and marks on a light and on a dark page. */
export type LookColours = { accent: string | null; accentDark: string | null }

type Rgb = readonly [number, number, number]

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]
/** The surface of `tokens.css`, on which a dark accent stands. */
const darkSurface: Rgb = [23, 30, 28]

const rgbOf = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
const hexOf = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

/** Relative luminance and contrast as WCAG 2 defines them. */
const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** With a little to spare, since a colour is written in whole steps. */
const canBeReadOn = (ground: Rgb, colour: Rgb): boolean =>
  (luminance(colour) + 0.05) / (luminance(ground) + 0.05) >= 4.6

/** The nearest lighter shade of a colour that can be read on a dark page. */
const lightened = (colour: Rgb): Rgb => {
  let share = 0
  while (!canBeReadOn(darkSurface, mix(colour, white, share))) share += 0.04
  return mix(colour, white, share)
}

/** The custom properties of `tokens.css` that a look sets. */
export const lookNames = ['ink', 'strong', 'soft', 'dark-ink', 'dark-strong', 'dark-soft', 'dark-band'] as const
export type LookValues = Partial<Record<(typeof lookNames)[number], string>>

/**
 * What follows from a host's colours. That they can be read was made sure when the configuration was; a host without
 * one for the dark gets a shade of the other.
 */
export const lookValues = ({ accent, accentDark }: LookColours): LookValues => {
  const dark = accentDark ? rgbOf(accentDark) : accent && lightened(rgbOf(accent))
  return { ...(accent && lightValues(rgbOf(accent))), ...(dark && darkValues(dark)) }
}

const lightValues = (accent: Rgb): LookValues => ({
  ink: hexOf(accent),
  strong: hexOf(mix(accent, black, 0.25)),
  soft: hexOf(mix(accent, white, 0.91)),
})

const darkValues = (accent: Rgb): LookValues => ({
  'dark-ink': hexOf(accent),
  'dark-strong': hexOf(mix(accent, white, 0.25)),
  'dark-soft': hexOf(mix(darkSurface, accent, 0.1)),
  'dark-band': hexOf(mix(black, accent, 0.22)),
})
