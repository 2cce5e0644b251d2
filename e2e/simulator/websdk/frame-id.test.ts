import { describe, expect, test } from 'vitest'
import { rawParameter, sessionIdFor } from './client/frame-id.ts'

describe('the frame id', () => {
  test('keeps + / = as they stand in the address', () => {
    expect(rawParameter('?_=id_a+b/c==&theme=dark', '_')).toBe('id_a+b/c==')
  })

  test('is found after other parameters, and not taken from a name that only ends alike', () => {
    expect(rawParameter('?x_=wrong&theme=dark&_=id_abc', '_')).toBe('id_abc')
    expect(rawParameter('?x_=wrong', '_')).toBeNull()
  })
})

describe('the session id', () => {
  const storage = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
  }
  const counter = () => {
    let count = 0
    return () => `session-${++count}`
  }

  test('stays the same over a reload of one launch, and differs for another', () => {
    const kept = storage()
    const newId = counter()
    const first = sessionIdFor('id_one', () => kept, newId)
    expect(sessionIdFor('id_one', () => kept, newId)).toBe(first)
    expect(sessionIdFor('id_two', () => kept, newId)).not.toBe(first)
  })

  test('is stable where storage is blocked', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    expect(sessionIdFor('id_one', blocked, counter())).toBe(sessionIdFor('id_one', blocked, counter()))
  })
})
