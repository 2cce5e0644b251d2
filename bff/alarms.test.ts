import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { counters, durations, levels } from './metrics.ts'

const rules = readFileSync(join(import.meta.dirname, 'alarms.yml'), 'utf8')
const known: Record<string, { labels: Record<string, readonly string[] | null> }> = {
  ...counters,
  ...durations,
  ...levels,
}

/** `name{label="value"}` and `name{label=~"one|other"}`, as they stand in the rules. */
const used = [...rules.matchAll(/\b(countersign_\w+)(?:\{([^}]*)\})?/g)].map(([, name = '', matchers = '']) => ({
  name,
  labels: [...matchers.matchAll(/(\w+)=~?"([^"]*)"/g)].map(([, label = '', values = '']) => ({
    label,
    values: values.split('|'),
  })),
}))

test('an alarm looks only at what there is, and only for what it can be', () => {
  expect(used.length).toBeGreaterThan(20)
  for (const { name, labels } of used) {
    expect([name, name in known]).toEqual([name, true])
    for (const { label, values } of labels) {
      const possible = known[name]?.labels[label]
      expect([name, label, possible === undefined]).toEqual([name, label, false])
      for (const value of values) expect([name, value, possible?.includes(value) ?? true]).toEqual([name, value, true])
    }
  }
})

test('every alarm says what has happened', () => {
  const count = (pattern: RegExp) => rules.match(pattern)?.length
  expect(count(/- alert:/g)).toBeGreaterThan(10)
  expect([count(/severity: (page|ticket)/g), count(/summary: \S/g)]).toEqual([count(/- alert:/g), count(/- alert:/g)])
})
