import { describe, expect, test } from 'vitest'
import { checkAnswers } from './check-answers.ts'
import { countryOptions } from './countries.ts'
import { itemTypes, type QuestionnaireItem } from './questionnaire.ts'

const options = [
  { value: 'a', title: 'A' },
  { value: 'b', title: 'B' },
]
const only = (item: Partial<QuestionnaireItem> & Pick<QuestionnaireItem, 'type'>) => ({
  id: 'q',
  title: 'Q',
  sections: [{ id: 's', title: 'S', items: [{ id: 'i', title: 'I', required: false, options, ...item }] }],
})
const answered = (...values: string[]) => [
  { id: 'q', sections: { s: { items: { i: values.length === 1 ? { value: values[0] } : { values } } } } },
]
const problems = (item: Parameters<typeof only>[0], given: Parameters<typeof checkAnswers>[1]) =>
  checkAnswers(only(item), given, ['17']).map(({ problem }) => problem)

describe('an answer', () => {
  test.each([
    ['text', 'A flat'],
    ['textArea', 'Two\nlines'],
    ['date', '2026-02-28'],
    ['number', '-12.50'],
    ['int', '12'],
    ['bool', 'false'],
    ['select', 'b'],
    ['phone', '+44 (7700) 900-000'],
    ['country', 'GBR'],
    ['fileAttachment', '17'],
  ] as const)('of type %s may be %j', (type, value) => {
    expect(problems({ type }, answered(value))).toEqual([])
  })
  test.each([
    ['text', 'x'.repeat(501), 'too-long'],
    ['textArea', 'x'.repeat(5_001), 'too-long'],
    ['date', '2026-02-30', 'not-a-date'],
    ['date', '28.02.2026', 'not-a-date'],
    ['number', '12,5', 'not-a-number'],
    ['int', '1.5', 'not-a-whole-number'],
    ['bool', 'yes', 'not-yes-or-no'],
    ['select', 'c', 'not-an-option'],
    ['phone', 'none', 'not-a-phone-number'],
    ['country', 'XYZ', 'not-a-country'],
    ['country', 'GB', 'not-a-country'],
    ['fileAttachment', '18', 'not-an-attachment'],
  ] as const)('of type %s may not be %j', (type, value, problem) => {
    expect(problems({ type }, answered(value))).toEqual([problem])
  })
  test('may be several of a multiSelect, all of them options', () => {
    expect(problems({ type: 'multiSelect' }, answered('a', 'b'))).toEqual([])
    expect(problems({ type: 'multiSelect' }, answered('a', 'c'))).toEqual(['not-an-option'])
  })
  test.each(itemTypes)('of type %s may be left out, unless it is required', (type) => {
    for (const given of [[], answered(''), answered(...([] as string[]))]) {
      expect(problems({ type }, given)).toEqual([])
      expect(problems({ type, required: true }, given)).toEqual(['required'])
    }
  })
})

test('a question with a condition is asked only when it holds', () => {
  const items = [
    { id: 'i', title: 'I', type: 'bool' as const, required: true, options: [] },
    {
      id: 'why',
      title: 'Why',
      type: 'text' as const,
      required: true,
      options: [],
      onlyIf: { item: 'i', value: 'true' },
    },
  ]
  const definition = { id: 'q', title: 'Q', sections: [{ id: 's', title: 'S', items }] }
  expect(checkAnswers(definition, answered('false'), [])).toEqual([])
  expect(checkAnswers(definition, answered('true'), [])).toEqual([{ section: 's', item: 'why', problem: 'required' }])
})

test('what nobody asked is a fault, an answer to another questionnaire is none', () => {
  const strange = [{ id: 'q', sections: { s: { items: { x: { value: '1' } } } } }]
  expect(problems({ type: 'text' }, strange)).toEqual(['unknown-question'])
  expect(problems({ type: 'text' }, [{ id: 'other', sections: { s: { items: {} } } }])).toEqual([])
})

test('every country has a name', () => {
  expect(countryOptions).toHaveLength(249)
  expect(countryOptions).toContainEqual({ value: 'GBR', title: 'United Kingdom' })
  for (const { value, title } of countryOptions) expect(title).not.toBe(value.slice(0, 2))
})
