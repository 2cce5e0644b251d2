import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ApiError, isTransient } from './api-error.ts'
import { readAnswer } from './call.ts'
import { problemCodeFrom } from './problem-code.ts'

const answer = v.object({ version: v.number() })
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const failureOf = (response: Response) =>
  readAnswer(response, answer).then(
    () => expect.fail('an answer was read'),
    (error: unknown) => error,
  )

describe('an answer of the backend', () => {
  test('200 is parsed with the contract', async () => {
    expect(await readAnswer(json({ version: 3, more: 'is dropped' }), answer)).toEqual({ version: 3 })
  })

  test('204 has no body', async () => {
    expect(await readAnswer(new Response(null, { status: 204 }), v.undefined_())).toBeUndefined()
  })

  test('a refusal keeps its code and the reference for support', async () => {
    const refusal = json({ code: 'link-used', message: 'This link was used.', requestId: 'r-1' }, 409)
    expect(await failureOf(refusal)).toMatchObject({ code: 'link-used', requestId: 'r-1' })
  })

  test.each([
    ['200 with another body than agreed', json({ version: '3' })],
    ['200 without a body', new Response(null)],
    ['502 with the page of a proxy', new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['409 with a code that is none of ours', json({ code: 'new', message: '', requestId: '' }, 409)],
  ])('%s is not understood, and worth another try', async (_name, response) => {
    const error = await failureOf(response)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: 'answer-not-understood', requestId: null })
    expect(isTransient(error)).toBe(true)
  })

  test('a session that is gone does not come back by asking again', () => {
    expect(isTransient(new ApiError('session-missing', ''))).toBe(false)
    expect(isTransient(new TypeError('a fault of our own'))).toBe(false)
  })

  test('a code in the address bar that is none of ours is a page that does not exist', () => {
    expect(problemCodeFrom('link-used')).toBe('link-used')
    expect(problemCodeFrom('constructor')).toBe('not-found')
    expect(problemCodeFrom(undefined)).toBe('not-found')
  })
})
