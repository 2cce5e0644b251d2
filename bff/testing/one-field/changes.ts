import { type Json, memberIn, nameOf, type Path, placesIn, textOf, valueAt } from './places.ts'

/** Every way in which one place of a JSON text can be another one. */

export type Change = {
  at: string
  how: string
  /** All of the text, with this one change. */
  text: string
}

/** True answers about something else; and what else the vendor says in a place. */
export type Elsewhere = { others?: Record<string, Json>; words?: Record<string, readonly string[]> }

const dayMs = 24 * 3_600_000
const daysLater = (text: string, days: number): string => {
  const [, date = '', rest = ''] = text.match(/^(\d{4}-\d\d-\d\d)(.*)$/) ?? []
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10) + rest
}

/** Cyrillic and Greek letters that look like Latin ones. */
const lookAlike: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  i: 'і',
  A: 'А',
  E: 'Е',
  S: 'Ѕ',
  N: 'Ν',
}
const fullWidth = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)

const ofText = (text: string): Record<string, Json> => ({
  'another text': 'another',
  'in another case': text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase(),
  'with space before': ` ${text}`,
  'with space after': `${text} `,
  'with a NUL': `${text}\0`,
  'with an invisible sign': `${text}\u200b`,
  'in letters that look alike': text.replace(/[acopieAESN]/, (letter) => lookAlike[letter] ?? letter),
  'in full width': text.replace(/[!-~]/, fullWidth),
  'cut short': text.slice(0, -1),
  longer: `${text}0`,
  ...(text.trim() !== '' && Number.isFinite(Number(text)) && { 'as a number': Number(text) }),
  ...(/^\d{4}-\d\d-\d\d/.test(text) && { older: daysLater(text, -1), later: daysLater(text, 1) }),
})

const stranger = { id: 'another', idDocSetType: 'ANOTHER', checkType: 'ANOTHER' }
const ofList = (list: Json[]): Record<string, Json> => ({
  emptied: [],
  doubled: [...list, ...list],
  'with another one first': [stranger, ...list],
  'turned round, with another one last': [...list.toReversed(), stranger],
  'as an object': { ...list },
})

const ofKind = (value: Json): Record<string, Json> => {
  if (typeof value === 'string') return ofText(value)
  if (typeof value === 'number') return { 'as text': String(value), 'one more': value + 1, negative: -1 - value }
  if (typeof value === 'boolean') return { turned: !value, 'as text': String(value), 'as a number': Number(value) }
  if (Array.isArray(value)) return ofList(value)
  return value === null ? {} : { emptied: {}, 'in a text': JSON.stringify(value) }
}

/** What stands there instead, as JSON text, by how that is called: nothing, one, or two. */
const insteadOf = (value: Json, path: Path, { others = {}, words = {} }: Elsewhere): [string, string[]][] => {
  const own = JSON.stringify(value)
  const foreign = Object.entries(others).map(([whose, answer]) => [`that of ${whose}`, valueAt(answer, path)] as const)
  const values = Object.entries<Json | undefined>({
    null: null,
    'an empty text': '',
    true: true,
    zero: 0,
    'in a list': [value],
    'in an object': { value },
    ...ofKind(value),
    ...Object.fromEntries((words[nameOf(path)] ?? []).map((word) => [`as ${word}`, word])),
    ...Object.fromEntries(foreign),
  })
  const texts = new Map([['as a prototype', `{"__proto__":${own}}`]])
  for (const [how, put] of values) {
    const text = put === undefined ? own : JSON.stringify(put)
    if (text !== own && ![...texts.values()].includes(text)) texts.set(how, text)
  }
  const one = [...texts].map(([how, text]): [string, string[]] => [how, [text]])
  if (path.length === 0) return one
  const gone: [string, string[]] = ['gone', []]
  if (!memberIn(path)) return [...one, gone]
  const other = texts.get('another text') ?? '"another"'
  return [...one, gone, ['named twice, first another', [other, own]], ['named twice, then another', [own, other]]]
}

/** Every change of every place. Elements of a list count as one place. */
export const changesOf = (answer: Json, elsewhere: Elsewhere = {}): Change[] =>
  placesIn(answer).flatMap(({ path, value }) =>
    insteadOf(value, path, elsewhere).map(([how, instead]) => ({
      at: nameOf(path),
      how,
      text: textOf(answer, path, instead),
    })),
  )
