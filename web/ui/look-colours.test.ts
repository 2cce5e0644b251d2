import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LookValues, lookValues } from './look-colours.ts'

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
/** Written apart from the code under test, out of the definition in WCAG 2.2. */
const luminance = (hex = '') =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, index) => sum + weight * channel(Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255),
    0,
  )
const contrast = (one: string | undefined, other: string | undefined) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const pairs = (values: LookValues): [string, string | undefined, string | undefined][] => [
  ['ink on a card', values.ink, '#ffffff'],
  ['ink on paper', values.ink, '#faf9f5'],
  ['ink on its tint', values.ink, values.soft],
  ['words on a fill', values['on-fill'], values.fill],
  ['words on a fill under the pointer', values['on-fill'], values['fill-strong']],
  ['dark ink on a card', values['dark-ink'], '#171e1c'],
  ['dark ink on paper', values['dark-ink'], '#1d2623'],
  ['dark ink on its tint', values['dark-ink'], values['dark-soft']],
  ['words on a dark fill', values['dark-on-fill'], values['dark-fill']],
  ['words on a dark fill under the pointer', values['dark-on-fill'], values['dark-fill-strong']],
  ['words on the dark band', '#f3f6f5', values['dark-band']],
]

describe('the colours of a host', () => {
  test('can be read on every ground, whatever they are', () => {
    fc.assert(
      fc.property(colour, fc.option(colour), (accent, accentDark) => {
        for (const [what, text, ground] of pairs(lookValues({ accent, accentDark })))
          expect(contrast(text, ground), `${what}: ${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 300 },
    )
  })

  test('stay as they are where they can be read', () => {
    const values = lookValues({ accent: '#00338d', accentDark: '#9db8ff' })
    expect(values).toMatchObject({ ink: '#00338d', fill: '#00338d', 'on-fill': '#ffffff', 'dark-ink': '#9db8ff' })
  })

  test('fill with the very colour, and write in a shade that can be read', () => {
    const { fill, ink, ...values } = lookValues({ accent: '#ffe600', accentDark: null })
    expect({ fill, onFill: values['on-fill'] }).toEqual({ fill: '#ffe600', onFill: '#000000' })
    expect(luminance(ink)).toBeLessThan(luminance(fill))
  })

  test('lighten for a dark page that has none of its own', () => {
    const values = lookValues({ accent: '#00338d', accentDark: null })
    expect(luminance(values['dark-ink'])).toBeGreaterThan(luminance('#00338d'))
  })

  test('are ours where the host has none', () => {
    expect(lookValues({ accent: null, accentDark: null })).toEqual({})
  })
})
