import { calculateJwkThumbprint } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { describeKeys, keyChanges } from './key-changes.ts'
import { type Key, parseKeySet } from './key-set.ts'
import { generateReceiptKey } from './receipt.ts'

let [first, second, fresh]: Key[] = []
beforeAll(async () => {
  ;[first, second, fresh] = await Promise.all([generateReceiptKey(), generateReceiptKey(), generateReceiptKey()])
})

const change = async (what: string, keys: readonly (Key | undefined)[], named?: Key) => {
  const run = keyChanges[what]
  if (!run || !fresh) throw new Error(`${what} is not there`)
  const given = keys.filter((key) => key !== undefined)
  return run(given, { fresh, kid: named && (await calculateJwkThumbprint(named)) })
}
const rolesOf = async (keys: readonly Key[]) => (await describeKeys(keys)).map((line) => line.split(/\s+/)[1])

describe('a change of keys', () => {
  test('rotate: the fresh key signs, the others overlap; also when there was none', async () => {
    expect(await change('rotate', [first, second])).toMatchObject({ keys: [fresh, first, second] })
    expect(await change('rotate', [])).toMatchObject({ keys: [fresh] })
  })

  test('add, then use: every instance knows a key before the first one signs with it', async () => {
    const added = await change('add', [first])
    expect(added).toMatchObject({ keys: [first, fresh] })
    expect(await rolesOf('keys' in added ? added.keys : [])).toEqual(['signs', 'overlaps:'])
    expect(await change('use', [first, fresh], fresh)).toMatchObject({ keys: [fresh, first] })
  })

  test('retire: the secret half is gone, the public half stays and verifies', async () => {
    const retired = await change('retire', [first, second], second)
    if ('fault' in retired) throw new Error(retired.fault)
    expect(JSON.stringify(retired.keys)).not.toContain(second?.d)
    expect(retired.keys.map(({ x }) => x)).toEqual([first?.x, second?.x])
    expect(await rolesOf(retired.keys)).toEqual(['signs', 'retired:'])
  })

  test.each(['use', 'retire'])('%s needs a private key of the file', async (what) => {
    const { d: _secret, ...publicHalf } = second ?? { d: '' }
    expect(await change(what, [first, second])).toHaveProperty('fault')
    expect(await change(what, [first, second], fresh)).toHaveProperty('fault')
    expect(await change(what, [first, publicHalf as Key], second)).toHaveProperty('fault')
  })

  test('the key in use cannot be retired: nothing could be signed', async () => {
    expect(await change('retire', [first, second], first)).toMatchObject({ fault: expect.stringContaining('in use') })
  })

  test('whatever is done in whatever order, the file stays one that the backend starts with', async () => {
    let keys: Key[] = first ? [first] : []
    for (const what of ['add', 'use', 'rotate', 'use', 'retire', 'add', 'rotate', 'retire', 'use'] as const) {
      const run = keyChanges[what]
      const target = keys.at(-1)
      const changed = await run?.(keys, {
        fresh: await generateReceiptKey(),
        kid: target && (await calculateJwkThumbprint(target)),
      })
      if (changed && 'keys' in changed) keys = changed.keys
      expect(await parseKeySet(JSON.stringify({ keys }))).toEqual({ keys })
    }
    expect(keys.length).toBeGreaterThan(3)
  })

  test('no line about a key shows its secret half', async () => {
    const lines = (await describeKeys([first, second].filter((key) => key !== undefined))).join()
    expect(lines).not.toContain(first?.d)
    expect(lines).not.toContain(second?.d)
  })
})
