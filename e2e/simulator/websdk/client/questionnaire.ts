import { fields, list, text, texts } from './shape.ts'

export type Item = {
  id: string
  title: string
  hint: string | null
  type: string
  required: boolean
  options: { value: string; title: string }[]
  onlyIf: { item: string; value: string } | null
}
export type Section = { id: string; title: string; items: Item[] }
export type Questionnaire = { id: string; title: string; text: string | null; sections: Section[] }

/** By section and item; always a list, as some answers have several values. */
export type Answers = Record<string, Record<string, string[]>>
export type Problem = { section: string; item: string; problem: string }

export function readQuestionnaire(value: unknown): Questionnaire | null {
  const { id, title, text: explained, sections } = fields(value)
  const name = text(id)
  if (!name) return null
  return { id: name, title: text(title) ?? name, text: text(explained), sections: list(sections).flatMap(readSection) }
}

function readSection(value: unknown): Section[] {
  const { id, title, items } = fields(value)
  const name = text(id)
  return name ? [{ id: name, title: text(title) ?? name, items: list(items).flatMap(readItem) }] : []
}

function readItem(value: unknown): Item[] {
  const item = fields(value)
  const id = text(item.id)
  const type = text(item.type)
  if (!id || !type) return []
  const onlyIf = fields(item.onlyIf)
  const other = text(onlyIf.item)
  const wanted = text(onlyIf.value)
  return [
    {
      id,
      type,
      title: text(item.title) ?? id,
      hint: text(item.hint),
      required: item.required === true,
      options: list(item.options).flatMap((option) => {
        const { value: own, title } = fields(option)
        const read = text(own)
        return read ? [{ value: read, title: text(title) ?? read }] : []
      }),
      onlyIf: other && wanted ? { item: other, value: wanted } : null,
    },
  ]
}

/** Sections as Sumsub writes them: each item has one value or several. */
export function readAnswers(sections: unknown): Answers {
  return mapped(fields(sections), (section) =>
    mapped(fields(fields(section).items), (item) => {
      const { value, values } = fields(item)
      const one = text(value)
      return one ? [one] : texts(values)
    }),
  )
}

export function answersForWire(questionnaire: Questionnaire, answers: Answers) {
  const sections = questionnaire.sections.map(({ id, items }) => {
    const given = items.flatMap((item) => {
      const values = answers[id]?.[item.id] ?? []
      return values.length > 0 ? [[item.id, hasSeveral(item) ? { values } : { value: values[0] }]] : []
    })
    return [id, { items: Object.fromEntries(given) }]
  })
  return [{ id: questionnaire.id, sections: Object.fromEntries(sections) }]
}

const hasSeveral = ({ type }: Item) => type === 'multiSelect' || type === 'fileAttachment'

const mapped = <Value>(from: Record<string, unknown>, change: (value: unknown) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value)]))

export function readProblems(value: unknown): Problem[] {
  return list(value).flatMap((each) => {
    const { section, item, problem } = fields(each)
    const read = { section: text(section), item: text(item), problem: text(problem) }
    return read.section && read.item && read.problem
      ? [{ section: read.section, item: read.item, problem: read.problem }]
      : []
  })
}
