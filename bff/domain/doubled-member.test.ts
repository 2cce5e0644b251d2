import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasDoubledMember } from './doubled-member.ts'

test.each([
  '{"a":1,"a":2}',
  '{"a":1,"b":"x","a":1}',
  '{"a":{"b":[{"c":1},{"c":2,"c":3}]}}',
  '[{},{"a":{"b":1},"a":null}]',
  '{"a":[1,2],"a":[1,2]}',
  String.raw`{"a":1,"\u0061":2}`,
  String.raw`{"\"":",","\u0022":1}`,
  '{"__proto__":1,"__proto__":2}',
  '{"":1,"":2}',
])('%s names a member twice', (json) => {
  expect(hasDoubledMember(json)).toBe(true)
})

test.each([
  '{"a":"a","b":"a"}',
  '{"a":{"a":{"a":1}}}',
  '[{"a":1},{"a":2}]',
  '{"a":["b","b"],"b":"b"}',
  '"a"',
  '[]',
  '{}',
])('%s does not', (json) => {
  expect(hasDoubledMember(json)).toBe(false)
})

test('nor does what was written from a value, however it is written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.nat({ max: 4 }), (value, indent) => {
      expect(hasDoubledMember(JSON.stringify(value, null, indent))).toBe(false)
    }),
  )
})

test('one member written once more, anywhere, is found', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (members, which) => {
      const written = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      const again = written[which % written.length]
      expect(hasDoubledMember(`[{"x":{${[...written, again].join()}}}]`)).toBe(true)
    }),
  )
})
