import { badRequest, notFound } from './errors.ts'

export type DocSet = {
  idDocSetType: string
  types: string[]
  videoRequired?: string
  /** Which questions a step of type QUESTIONNAIRE asks. */
  questionnaireDefId?: string
}
export type Level = { id: string; name: string; type: 'standalone' | 'actions' | 'module'; docSets: DocSet[] }

/** The current form of a payment check asks for a payment source where the older one asked for a payment method. */
export const docSetsOf = ({ docSets }: Pick<Level, 'docSets'>, hasPaymentSource: boolean): DocSet[] =>
  structuredClone(docSets).map((set) =>
    hasPaymentSource && set.idDocSetType === 'PAYMENT_METHODS' ? { ...set, types: ['PAYMENT_SOURCE'] } : set,
  )

export type Levels = ReturnType<typeof createLevels>

/** Level names are case-sensitive, and a level is made either for applicants or for actions. */
export const createLevels = (levels: Level[]) => {
  const byName = new Map(levels.map((level) => [level.name, level]))
  const get = (name: string) => {
    const level = byName.get(name)
    if (!level) throw notFound(`Level '${name}' not found`)
    return level
  }
  return {
    all: () => [...byName.values()],
    get,
    forActions: (name: string) => {
      const level = get(name)
      if (level.type !== 'actions') throw badRequest(`Level '${name}' is not suitable for actions`)
      return level
    },
    forApplicants: (name: string) => {
      const level = get(name)
      if (level.type === 'actions') throw badRequest(`Level '${name}' is not suitable for applicants`)
      return level
    },
  }
}
