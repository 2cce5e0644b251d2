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

/** As in tokens.css. */
const ink = { light: '#16201e', dark: '#edf2f0' }
const paper = { light: '#faf9f5', dark: '#111816' }

const pairs = (values: LookValues): [string, string | undefined, string | undefined][] => [
  ['links on paper', values.ink, paper.light],
  ['words on a button', '#ffffff', values.ink],
  ['words on a button under the pointer', '#ffffff', values.strong],
  ['words on a tint', ink.light, values.soft],
  ['links on dark paper', values['dark-ink'], paper.dark],
  ['links on a dark card', values['dark-ink'], '#171e1c'],
  ['words on a dark button', '#000000', values['dark-ink']],
  ['words on a dark button under the pointer', '#000000', values['dark-strong']],
  ['words on a dark tint', ink.dark, values['dark-soft']],
  ['words on the dark band', '#f3f6f5', values['dark-band']],
]

describe('the colours of a host', () => {
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
