import { expect, test } from 'vitest'
import { maskedMail, maskedName } from './masked.ts'

test.each([
  ['Ann Example', 'A•• E••••••'],
  ['  Ann   Maria Example ', 'A•• M•••• E••••••'],
  ['王小明', '王••'],
  ['Zoë O’Neill', 'Z•• O••••••'],
  ['é', 'é'],
  ['👩‍🚀🙂', '👩‍🚀•'],
])('%s is shown as %s', (name, shown) => {
  expect(maskedName(name)).toBe(shown)
})

test.each([
  ['ann@example.com', 'a•••@example.com'],
  ['a@example.com', 'a•••@example.com'],
  ['"a b"@c@example.com', '"•••@example.com'],
])('%s is shown as %s', (email, shown) => {
  expect(maskedMail(email)).toBe(shown)
})
