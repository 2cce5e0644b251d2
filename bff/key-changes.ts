import { calculateJwkThumbprint } from 'jose'
import type { Key } from './key-set.ts'

/** How a set of keys changes, and what has to be done next. Nothing here touches a file. */
export type KeyChange = (keys: readonly Key[], given: { fresh: Key; kid: string | undefined }) => Promise<Changed>
type Changed = { keys: Key[]; next: string } | { fault: string }

const restart = 'Restart every instance, one after the other.'
const nameAKey = 'Name a private key of this file; `show` lists them.'

/** The key that signs from now on, and those before it overlap. For one instance, or all of them stopped. */
const rotate: KeyChange = async (keys, { fresh }) => ({
  keys: [fresh, ...keys],
  next: `${restart} With several instances that stay up use \`add\` and then \`use\`, or some would not know yet what others sign.
Keep the older keys for a day: codes of links that are still valid are derived from them. Then \`retire\` them.
Hosts that keep a callback key (whpk_…) of their own need the new one before that: /.well-known/webhook-keys.json.`,
})

/** Known and published, and in use only later: every instance can know a key before the first one signs with it. */
const add: KeyChange = async (keys, { fresh }) => ({
  keys: [...keys, fresh],
  next: `${restart} When all of them know the new key: \`use\` it.`,
})

const use: KeyChange = async (keys, { kid }) => {
  const { found, others } = await split(keys, kid)
  if (found?.d === undefined) return { fault: nameAKey }
  return {
    keys: [found, ...others],
    next: `${restart} Keep the older keys for a day: codes of links that are still valid are derived from them. Then \`retire\` them.`,
  }
}

/** What it has signed verifies for as long as its public half stays. */
const retire: KeyChange = async (keys, { kid }) => {
  const { found, others } = await split(keys, kid)
  if (found?.d === undefined) return { fault: nameAKey }
  if (found === (await inUse(keys))) return { fault: 'This key is in use. `use` another one first, or `rotate`.' }
  const { d: _secret, ...publicHalf } = found
  return {
    keys: [...others, publicHalf],
    next: `${restart} The private half is gone from this file; erase copies of it. Receipts of this key go on verifying.`,
  }
}

const split = async (keys: readonly Key[], kid: string | undefined) => {
  const named = await Promise.all(keys.map(async (key) => ({ key, kid: await calculateJwkThumbprint(key) })))
  return {
    found: named.find((each) => each.kid === kid)?.key,
    others: named.flatMap((each) => (each.kid === kid ? [] : [each.key])),
  }
}

const inUse = async (keys: readonly Key[]) => keys.find(({ d }) => d !== undefined)

export const keyChanges: Partial<Record<string, KeyChange>> = { rotate, add, use, retire }

/** A line for each key: its name, and what it is for. Nothing secret. */
export const describeKeys = async (keys: readonly Key[]): Promise<string[]> => {
  const signing = await inUse(keys)
  const role = (key: Key) => {
    if (key === signing) return 'signs'
    return key.d === undefined
      ? 'retired: verifies what it has signed'
      : 'overlaps: known, published, signs callbacks too'
  }
  return Promise.all(keys.map(async (key) => `${await calculateJwkThumbprint(key)}  ${role(key)}`))
}
