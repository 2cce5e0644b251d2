import { expect, test } from 'vitest'
import { framesOf, readCsp, readPermissions, standsFor, writePermissions } from './policies.ts'

const sumsub = 'https://api.sumsub.com'

test.each([
  '*',
  'https:',
  sumsub,
  'https://api.sumsub.com:443',
  'https://*.sumsub.com',
  '*.sumsub.com',
  'api.sumsub.com:*',
])('%s stands for Sumsub', (entry) => expect(standsFor(entry, sumsub)).toBe(true))
test.each([
  "'none'",
  "'self'",
  'http:',
  'https://sumsub.com',
  'https://*.api.sumsub.com',
  'https://api.sumsub.com:8443',
  'https://evilsumsub.com',
])('%s does not', (entry) => expect(standsFor(entry, sumsub)).toBe(false))
test('a port counts', () => {
  expect(standsFor('http://localhost:4600', 'http://localhost:4600')).toBe(true)
  expect(standsFor('http://localhost', 'http://localhost:4600')).toBe(false)
})

test('permissions are read as browsers do, and written again', () => {
  const policy = readPermissions(`camera=(self "${sumsub}"), usb=(),fullscreen=*, camera=self`)
  expect([...policy]).toEqual([
    ['camera', ['self']],
    ['usb', []],
    ['fullscreen', ['*']],
  ])
  expect(
    writePermissions(
      new Map([
        ['camera', ['self', sumsub]],
        ['usb', []],
        ['hid', ['*']],
      ]),
    ),
  ).toBe(`camera=(self "${sumsub}"), usb=(), hid=*`)
})

test('frames go by the nearest directive, of which the first counts', () => {
  expect(framesOf(readCsp("default-src 'self'; frame-src a.example; frame-src b.example"))).toEqual(['a.example'])
  expect(framesOf(readCsp("default-src 'self'; child-src c.example"))).toEqual(['c.example'])
  expect(framesOf(readCsp("default-src 'none'"))).toEqual(["'none'"])
  expect(framesOf(readCsp("script-src 'self'"))).toBeUndefined()
})
