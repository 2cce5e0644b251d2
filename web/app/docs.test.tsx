import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hostApi } from '../../bff/contract/host-api.ts'
import { type Harness, harness, hostKey } from '../../bff/testing/harness.ts'
import { givePictures, openTab } from '../testing/render-app.tsx'

let h: Harness
let tab: ReturnType<typeof openTab>

beforeEach(async () => {
  givePictures()
  h = await harness()
  tab = openTab(h)
  tab.load('/docs')
  await tab.see('[data-step="docs"] [data-operation]')
})
afterEach(async () => {
  tab.close()
  await h.close()
})

const ask = '[data-operation="POST /v1/actions"]'
const read = '[data-operation="GET /v1/actions/{id}"]'
const tryOut = async (operation: string) => (await tab.see(`${operation} [data-action="try"]`)).click()
const reply = async (operation: string, status: number) =>
  (await tab.see(`${operation} [data-status="${status}"]`)).textContent ?? ''
const idIn = (reply: string | null | undefined): string => JSON.parse(reply ?? '{}').id

describe('the page about the host API', () => {
  test('lists what the backend describes, without any session', () => {
    const listed = [...document.querySelectorAll<HTMLElement>('[data-operation]')].map(
      ({ dataset }) => dataset.operation,
    )
    const described = hostApi.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(listed.toSorted()).toEqual(described.toSorted())
    expect(document.querySelector(ask)?.textContent).toContain('person-not-approved')
    expect(tab.calls).toEqual(['GET /openapi.json'])
  })

  test('"Ask for a check" with the demo key, then the action is read by the id that came', async () => {
    await tab.type('[name="host-key"]', hostKey)
    await tryOut(ask)
    const answered = await reply(ask, 201)
    expect((await tab.see(`${ask} .try__status`)).textContent).toMatch(/^201, after \d+ ms$/)
    expect(answered).toContain('"state": "created"')

    const id = await tab.see(`${read} [name="id"]`)
    if (!(id instanceof HTMLInputElement)) throw new Error('no input')
    expect(id.value).toBe(idIn(answered))
    await tryOut(read)
    expect(await reply(read, 200)).toContain(`"id": "${id.value}"`)
  })

  test('each press is a request of its own', async () => {
    await tab.type('[name="host-key"]', hostKey)
    await tryOut(ask)
    const first = idIn(await reply(ask, 201))
    await tryOut(ask)
    await expect.poll(() => idIn(document.querySelector(`${ask} .reply`)?.textContent) ?? first).not.toBe(first)
    expect(tab.calls.filter((call) => call === 'POST /v1/actions')).toHaveLength(2)
  })

  test('a refusal is shown as it comes', async () => {
    await tryOut(ask)
    expect(await reply(ask, 401)).toContain('key-not-valid')
    await tab.type('[name="host-key"]', hostKey)
    await tab.type(`${ask} textarea`, '{ no json')
    await tryOut(ask)
    expect(await reply(ask, 400)).toContain('body-not-valid')
  })

  test('an id that is missing is asked for, and nothing is sent', async () => {
    await tryOut(read)
    expect(document.querySelector(`${read} [name="id"]:invalid`)).not.toBeNull()
    expect(tab.calls).toEqual(['GET /openapi.json'])
  })

  test('the key is neither shown nor kept', async () => {
    await tab.type('[name="host-key"]', hostKey)
    await tryOut(ask)
    await reply(ask, 201)
    expect(document.querySelector('[name="host-key"]')?.getAttribute('type')).toBe('password')
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
    tab.load('/docs')
    await tab.see('[data-step="docs"] [data-operation]')
    expect(document.querySelector<HTMLInputElement>('[name="host-key"]')?.value).toBe('')
  })
})
