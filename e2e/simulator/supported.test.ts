import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createSimulatorApp } from './app.ts'
import { createControl } from './control.ts'
import { createWorld } from './create-world.ts'
import { createFaults, faultKinds } from './faults.ts'
import { outcomeNames } from './outcomes.ts'
import { baseUrl } from './testing/harness.ts'
import { webhookTypes } from './webhook-payload.ts'

const page = await readFile(new URL('SUPPORTED.md', import.meta.url), 'utf8')

/** The rows of the table that begins with this heading: its first cell, without its quotes, and its second. */
const rowsOf = (heading: string) =>
  page
    .split('\n\n')
    .filter((block) => cellsOf(block)[0] === heading)
    .flatMap((block) => block.trim().split('\n').slice(2))
    .map(cellsOf)
    .map(([name = '', state = '']) => ({ name, state }))

const cellsOf = (row: string) =>
  row
    .split('|')
    .slice(1)
    .map((cell) => cell.trim().replaceAll('`', ''))

const routes = () => {
  const world = createWorld({ baseUrl, sandbox: true })
  const control = createControl(world, createFaults(world.timers), () => [])
  const app = createSimulatorApp(world, { appToken: '', secretKey: '' }, control, { baseUrl })
  return app.routes
    .filter(({ method, path }) => method !== 'ALL' && !/^\/(websdk|idensic)\//.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`)
}
const names = (rows: { name: string }[]) => rows.map(({ name }) => name).sort()
const present = (rows: { name: string; state: string }[]) => rows.filter(({ state }) => state !== 'missing')

test('every route stands in SUPPORTED.md, and every endpoint there that is not missing is a route', () => {
  const endpoints = rowsOf('endpoint')
  expect(endpoints.length).toBeGreaterThan(40)
  expect(names(present(endpoints))).toEqual([...new Set(routes())].sort())
})
test('no endpoint is listed twice, and none as missing that exists', () => {
  const all = names(rowsOf('endpoint'))
  expect(all).toEqual([...new Set(all)])
})
test('every state is one that the page explains', () => {
  const states = new Set([...rowsOf('endpoint'), ...rowsOf('type')].map(({ state }) => state))
  expect([...states].sort()).toEqual(['missing', 'own', 'partly', 'supported'])
})
test('webhook types, outcomes and faults are those that exist', () => {
  expect(names(present(rowsOf('type')))).toEqual([...webhookTypes].sort())
  expect(names(rowsOf('outcome'))).toEqual([...outcomeNames].sort())
  expect(names(rowsOf('fault'))).toEqual([...faultKinds].sort())
})
