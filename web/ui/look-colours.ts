/** What a host may choose: `#rrggbb`, of buttons, links and marks on a light and on a dark page. */
export type LookColours = { accent: string | null; accentDark: string | null }

type Rgb = readonly [number, number, number]

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]
/** The surface of `tokens.css`, which accents stand on. */
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
const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: Rgb, other: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Text that is read, with enough to spare for a tinted ground. */
const legible = 5.2

/** The colour itself where it can be read on the ground, else the nearest shade of it that can. */
const readable = (colour: Rgb, ground: Rgb): Rgb => {
  const towards = luminance(ground) > 0.18 ? black : white
  for (let share = 0; share < 1; share += 0.04) {
    const shade = mix(colour, towards, share)
    if (contrast(shade, ground) >= legible) return shade
  }
  return towards
}

/** One of the two can be read on any colour there is: 4.58 to 1 at the worst. */
const onTopOf = (colour: Rgb): Rgb => (contrast(white, colour) >= contrast(black, colour) ? white : black)

const lightNames = ['ink', 'soft', 'fill', 'fill-strong', 'on-fill'] as const
const darkNames = ['dark-ink', 'dark-soft', 'dark-fill', 'dark-fill-strong', 'dark-on-fill', 'dark-band'] as const
/** The custom properties of `tokens.css` that a look sets. */
export const lookNames = [...lightNames, ...darkNames]

export type LookValues = Partial<Record<(typeof lookNames)[number], string>>

/**
 * All that `tokens.css` needs of a host. What is filled keeps the host's very colour, with black or white on it; what
 * is drawn or written in the colour stands on a ground of ours, and gets the nearest shade that can be read there.
 */
export const lookValues = ({ accent, accentDark }: LookColours): LookValues => {
  const dark = accentDark ?? accent
  return { ...(accent && lightValues(rgbOf(accent))), ...(dark && darkValues(rgbOf(dark))) }
}

const lightValues = (accent: Rgb): LookValues => ({
  ink: hexOf(readable(accent, white)),
  soft: hexOf(mix(accent, white, 0.91)),
  ...named('', filled(accent)),
})

const darkValues = (accent: Rgb): LookValues => {
  const ink = readable(accent, darkSurface)
  return {
    'dark-ink': hexOf(ink),
    'dark-soft': hexOf(mix(darkSurface, ink, 0.08)),
    ...named('dark-', filled(ink)),
    'dark-band': hexOf(mix(black, ink, 0.22)),
  }
}

/** Under the pointer it moves away from the colour of its words. */
const filled = (fill: Rgb) => {
  const onFill = onTopOf(fill)
  return { fill, 'fill-strong': mix(fill, onFill === white ? black : white, 0.22), 'on-fill': onFill }
}

const named = (prefix: '' | 'dark-', parts: Record<'fill' | 'fill-strong' | 'on-fill', Rgb>): LookValues => ({
  [`${prefix}fill`]: hexOf(parts.fill),
  [`${prefix}fill-strong`]: hexOf(parts['fill-strong']),
  [`${prefix}on-fill`]: hexOf(parts['on-fill']),
})
