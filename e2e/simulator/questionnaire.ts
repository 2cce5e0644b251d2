import * as v from 'valibot'
import { countryOptions } from './countries.ts'
import { text } from './schemas.ts'

export const itemTypes = [
  'text',
  'textArea',
  'date',
  'number',
  'int',
  'bool',
  'select',
  'multiSelect',
  'phone',
  'country',
  'fileAttachment',
] as const

const option = v.strictObject({ value: text, title: text })
const item = v.strictObject({
  id: text,
  title: text,
  /** One sentence under the label. */
  hint: v.optional(text),
  type: v.picklist(itemTypes),
  required: v.optional(v.boolean(), false),
  options: v.optional(v.array(option), []),
  /** Asked only when another item of the same section has this value. */
  onlyIf: v.optional(v.strictObject({ item: text, value: text })),
})
const section = v.strictObject({ id: text, title: text, items: v.array(item) })

export const questionnaireDefinition = v.pipe(
  v.strictObject({ id: text, title: text, text: v.optional(text), sections: v.array(section) }),
  v.check(
    ({ sections }) =>
      sections
        .flatMap(({ items }) => items)
        .every(({ type, options }) => options.length > 0 || (type !== 'select' && type !== 'multiSelect')),
    'a select needs its options',
  ),
)
export type QuestionnaireDefinition = v.InferOutput<typeof questionnaireDefinition>
export type QuestionnaireItem = v.InferOutput<typeof item>

const answer = v.object({ value: v.nullish(v.string()), values: v.optional(v.array(v.string())) })
/** The wire form, in both directions (contract 2.5). */
export const questionnaireAnswers = v.array(
  v.object({ id: text, sections: v.record(v.string(), v.object({ items: v.record(v.string(), answer) })) }),
)
export type QuestionnaireAnswers = v.InferOutput<typeof questionnaireAnswers>
export type Answer = v.InferOutput<typeof answer>

export type Questionnaires = ReturnType<typeof createQuestionnaires>

export const createQuestionnaires = (definitions: QuestionnaireDefinition[]) => {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]))
  return { find: (id: string | undefined) => (id === undefined ? undefined : byId.get(id)) }
}

/** With the countries filled in: the page in the frame has no list of its own. */
export const definitionForFrame = (definition: QuestionnaireDefinition): QuestionnaireDefinition => ({
  ...definition,
  sections: definition.sections.map((part) => ({
    ...part,
    items: part.items.map((each) => (each.type === 'country' ? { ...each, options: countryOptions } : each)),
  })),
})
