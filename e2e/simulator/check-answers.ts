import { isCountry } from './countries.ts'
import type { Answer, QuestionnaireAnswers, QuestionnaireDefinition, QuestionnaireItem } from './questionnaire.ts'

export const answerProblems = [
  'required',
  'too-long',
  'not-a-date',
  'not-a-number',
  'not-a-whole-number',
  'not-yes-or-no',
  'not-an-option',
  'not-a-phone-number',
  'not-a-country',
  'not-an-attachment',
  'unknown-question',
] as const
export type AnswerProblem = { section: string; item: string; problem: (typeof answerProblems)[number] }

const longest = { text: 500, textArea: 5_000 }

/** Sumsub names no limits; these are the simulator's own. `attachments` are the ids of files that were uploaded. */
export const checkAnswers = (
  definition: QuestionnaireDefinition,
  given: QuestionnaireAnswers,
  attachments: string[],
): AnswerProblem[] => {
  const sections = given.find(({ id }) => id === definition.id)?.sections ?? {}
  const found = definition.sections.flatMap((section) => {
    const answers = sections[section.id]?.items ?? {}
    return section.items
      .filter((item) => isAsked(item, answers))
      .flatMap((item) => {
        const problem = problemOf(item, valuesOf(answers[item.id]), attachments)
        return problem ? [{ section: section.id, item: item.id, problem }] : []
      })
  })
  return [...found, ...unknownItems(definition, sections)]
}

type Sections = QuestionnaireAnswers[number]['sections']

const unknownItems = (definition: QuestionnaireDefinition, sections: Sections): AnswerProblem[] =>
  Object.entries(sections).flatMap(([section, { items }]) => {
    const known = definition.sections.find(({ id }) => id === section)?.items.map(({ id }) => id) ?? []
    return Object.keys(items)
      .filter((item) => !known.includes(item))
      .map((item) => ({ section, item, problem: 'unknown-question' as const }))
  })

const isAsked = ({ onlyIf }: QuestionnaireItem, answers: Record<string, Answer>) =>
  !onlyIf || valuesOf(answers[onlyIf.item]).includes(onlyIf.value)

/** Sumsub has one value or several; an empty one is none. */
const valuesOf = (answer: Answer | undefined) =>
  (answer?.values ?? [answer?.value ?? '']).filter((value) => value !== '')

const problemOf = (
  item: QuestionnaireItem,
  values: string[],
  attachments: string[],
): AnswerProblem['problem'] | undefined => {
  if (values.length === 0) return item.required ? 'required' : undefined
  const isEach = (fits: (value: string) => boolean) => values.every(fits)
  switch (item.type) {
    case 'text':
    case 'textArea':
      return values.join('').length > longest[item.type] ? 'too-long' : undefined
    case 'date':
      return isEach(isDate) ? undefined : 'not-a-date'
    case 'number':
      return isEach((value) => /^-?\d{1,15}(\.\d{1,10})?$/.test(value)) ? undefined : 'not-a-number'
    case 'int':
      return isEach((value) => /^-?\d{1,15}$/.test(value)) ? undefined : 'not-a-whole-number'
    case 'bool':
      return isEach((value) => value === 'true' || value === 'false') ? undefined : 'not-yes-or-no'
    case 'select':
    case 'multiSelect':
      return isEach((value) => item.options.some((option) => option.value === value)) ? undefined : 'not-an-option'
    case 'phone':
      return isEach((value) => /^\+?\d{7,15}$/.test(value.replace(/[\s().-]/g, ''))) ? undefined : 'not-a-phone-number'
    case 'country':
      return isEach(isCountry) ? undefined : 'not-a-country'
    case 'fileAttachment':
      return isEach((value) => attachments.includes(value)) ? undefined : 'not-an-attachment'
  }
}

/** `2026-02-30` parses as a day in March: only what comes back unchanged is a date. */
const isDate = (value: string) => {
  const parsed = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)
}
