import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { contrast, grounds, hostLook, lookOf, textOn } from './look.ts'

const faultsOf = (look: Record<string, unknown>) =>
  (v.safeParse(hostLook, look).issues ?? []).map((issue) => `${v.getDotPath(issue)} ${issue.message}`)

const anyColour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#ff0000', '#ffffff', 3.998],
    ['#0000ff', '#ffffff', 8.592],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })

  test('text on any colour can be read: so it needs no check', () => {
    fc.assert(fc.property(anyColour, (colour) => contrast(colour, textOn(colour)) >= 4.5))
  })
})

describe('a look', () => {
  test('stands on the grounds that the pages have', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../web/ui/tokens.css'), 'utf8')
    const themes = ['page', 'surface'].map((name) =>
      tokens.match(new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`))?.slice(1),
    )
    expect(themes).toEqual(grounds.light.map((light, n) => [light, grounds.dark[n]]))
  })

  test('that can be read is taken, and what else a host keeps there is left alone', () => {
    expect(faultsOf({ accent: '#1F5C4D', accentDark: '#7fd1b5', logo: 'logo.svg', font: 'Sans' })).toEqual([])
    expect(faultsOf({})).toEqual([])
  })

  test('that cannot be read is refused, with what was measured', () => {
    expect(faultsOf({ accent: '#ffcc00', accentDark: '#1f5c4d' })).toEqual([
      expect.stringMatching(/^accent cannot be read on our light pages: its contrast is 1\.\d\d, and 4\.5 is needed/),
      expect.stringMatching(
        /^accentDark cannot be read on our dark pages: its contrast is 2\.\d\d, and 4\.5 is needed/,
      ),
    ])
  })

  test('that is no colour or no picture is refused once', () => {
    expect(faultsOf({ accent: 'red', accentDark: 7, logo: 'https://x.example/logo' })).toEqual([
      'accent must be a colour like #0c4a44',
      'accentDark must be text',
      'logo must be a file that ends in .svg or .png',
    ])
  })

  test('reaches a browser as colours and a path of ours, or as nothing', () => {
    expect(lookOf({ id: 'demo-bank', look: {} })).toBeNull()
    expect(lookOf({ id: 'demo-bank', look: { accent: '#1f5c4d', logo: '/secret/place/logo.svg' } })).toEqual({
      accent: '#1f5c4d',
      accentDark: null,
      logo: '/look/demo-bank',
    })
  })
})
