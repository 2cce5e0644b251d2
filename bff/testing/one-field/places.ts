/** The places in a JSON value, and the text of it with something else in one of them. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type Path = readonly (string | number)[]

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const stepsOf = (value: Json): [string | number, Json][] => {
  if (Array.isArray(value)) return value.map((each, n) => [n, each])
  return isObject(value) ? Object.entries(value) : []
}

export const placesIn = (value: Json, path: Path = []): { path: Path; value: Json }[] => [
  { path, value },
  ...stepsOf(value).flatMap(([step, each]) => placesIn(each, [...path, step])),
]

/** `checks[].answer`. */
export const nameOf = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '') || 'all of it'

export const memberIn = (path: Path): boolean => typeof path.at(-1) === 'string'

export const valueAt = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((at, step) => {
    if (Array.isArray(at)) return typeof step === 'number' ? at[step] : undefined
    return isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined
  }, value)

/** Text, since no value can name a member twice or lack its own prototype. */
export const textOf = (value: Json, path: Path, instead: readonly string[]): string => {
  const [step, ...rest] = path
  if (step === undefined) return instead.join()
  const items = ([each, inner]: [string | number, Json]): string[] => {
    const texts = each !== step ? [JSON.stringify(inner)] : rest.length === 0 ? instead : [textOf(inner, rest, instead)]
    return texts.map((text) => (typeof each === 'string' ? `${JSON.stringify(each)}:${text}` : text))
  }
  const text = stepsOf(value).flatMap(items).join()
  return Array.isArray(value) ? `[${text}]` : `{${text}}`
}
