import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, grounds } from '../../bff/look.ts'
import { type LookValues, lookValues } from './look-colours.ts'

/** The colours that a configuration may hold. */
const colourOn = (theme: keyof typeof grounds) =>
  fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    .filter((colour) => grounds[theme].every((ground) => contrast(colour, ground) >= 4.5))

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

/** A role of `tokens.css` that no host can change. */
const ours = (role: string): { light: string; dark: string } => {
  const [, light = '', dark = ''] =
    new RegExp(`--color-${role}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? []
  return { light, dark }
}
const [page, surface, paper, ink, onBrand, onBand] = [
  ours('page'),
  ours('surface'),
  ours('paper'),
  ours('ink'),
  ours('on-brand'),
  ours('on-band'),
]

const pairs = (values: LookValues): [string, string | undefined, string | undefined][] => [
  ['links on paper', values.ink, paper.light],
  ['words on a button', onBrand.light, values.ink],
  ['words on a button under the pointer', onBrand.light, values.strong],
  ['words on a tint', ink.light, values.soft],
  ['links on dark paper', values['dark-ink'], paper.dark],
  ['links on a dark card', values['dark-ink'], surface.dark],
  ['words on a dark button', onBrand.dark, values['dark-ink']],
  ['words on a dark button under the pointer', onBrand.dark, values['dark-strong']],
  ['words on a dark tint', ink.dark, values['dark-soft']],
  ['words on the dark band', onBand.dark, values['dark-band']],
]

describe('the colours of a host', () => {
  test('are checked against the grounds that they stand on', () => {
    expect(grounds).toEqual({ light: [page.light, surface.light], dark: [page.dark, surface.dark] })
  })

  test('can be read on every ground', () => {
    fc.assert(
      fc.property(colourOn('light'), fc.option(colourOn('dark')), (accent, accentDark) => {
        for (const [what, text = '', ground = ''] of pairs(lookValues({ accent, accentDark })))
          expect(contrast(text, ground), `${what}: ${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 200 },
    )
  })

  test('stay as they are', () => {
    expect(lookValues({ accent: '#00338d', accentDark: '#9db8ff' })).toMatchObject({
      ink: '#00338d',
      'dark-ink': '#9db8ff',
    })
  })

  test('are ours for the one theme that a host has none for', () => {
    expect(Object.keys(lookValues({ accent: null, accentDark: '#9db8ff' }))).not.toContain('ink')
    expect(lookValues({ accent: null, accentDark: null })).toEqual({})
  })
})
