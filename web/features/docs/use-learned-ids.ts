import { useState } from 'react'
import * as v from 'valibot'
import type { Operation } from './operation.ts'

const answer = v.record(v.string(), v.unknown())

export type LearnedIds = {
  /** What stands in the input of this name: typed in here or elsewhere, or learned from an answer. */
  valueOf: (operation: Operation, name: string) => string
  set: (operation: Operation, name: string, value: string) => void
  learn: (operation: Operation, json: unknown) => void
}

/**
 * What `POST /v1/actions` answers as `id` belongs into `/v1/actions/{id}` of every other operation: an id is kept by
 * the path before it, so it is typed or copied once.
 */
export const useLearnedIds = (): LearnedIds => {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const keep = (key: string, value: string) => setValues((before) => ({ ...before, [key]: value }))
  return {
    valueOf: (operation, name) => values[keyOf(operation, name)] ?? '',
    set: (operation, name, value) => keep(keyOf(operation, name), value),
    learn: ({ path }, json) => {
      const parsed = v.safeParse(answer, json)
      if (!parsed.success) return
      for (const [name, value] of Object.entries(parsed.output))
        if (typeof value === 'string') keep(`${path}/{${name}}`, value)
    },
  }
}

const keyOf = ({ method, path }: Operation, name: string): string => {
  const end = path.indexOf(`{${name}}`)
  return end < 0 ? `${method} ${path} ${name}` : `${path.slice(0, end)}{${name}}`
}
