import { AsyncLocalStorage } from 'node:async_hooks'
import type { KyselyPlugin } from 'kysely'
import type { Store } from '../../store/store.ts'

/** All that a dead process meets, whatever it still tries; it undoes a transaction, as a lost connection does. */
class Dead extends Error {}

type Around = { gate: () => Promise<void>; met: (point: string) => void }

/**
 * The life of one process, which can end at any of its named points: before and after each verb of the store and each
 * call to the outside, and at each statement inside a verb. From then on nothing of it reaches anyone.
 */
export const createLife = ({ gate, met }: Around) => {
  const died = Promise.withResolvers<string>()
  const verb = new AsyncLocalStorage<string>()
  let isDead = false
  let doom: { left: number; kind: RegExp } | undefined

  const die = (point: string): void => {
    isDead = true
    met(point)
    died.resolve(point)
  }

  const pass = (point: string): void => {
    if (!isDead && doom?.kind.test(point) && doom.left-- === 0) die(point)
    if (isDead) throw new Dead(point)
  }

  /** The same function, with a point before and one after it. */
  const around =
    <Args extends unknown[], T>(name: string, run: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      await gate()
      pass(`before ${name}`)
      const result = await verb.run(name, () => run(...args))
      await gate()
      pass(`after ${name}`)
      return result
    }

  const inside = (): void => pass(`inside ${verb.getStore() ?? 'the start'}`)

  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      inside()
      return node
    },
    transformResult: async ({ result }) => {
      // Between a read and the write that follows from it, also within one verb.
      await gate()
      inside()
      return result
    },
  }

  return {
    isDead: () => isDead,
    /** Resolves with the point where it died. */
    died: died.promise,
    die,
    /** Dies at a point of this kind, after so many more. */
    dieAfter: (left: number, kind: RegExp): void => {
      doom = { left, kind }
    },
    live: (): void => {
      doom = undefined
    },
    around,
    plugin,
    aroundStore: (store: Store): Store =>
      new Proxy(store, {
        get: (target, name) => {
          const found: unknown = Reflect.get(target, name)
          if (typeof found !== 'function') return found
          return around(`store.${String(name)}`, async (...args) => found.apply(target, args))
        },
      }),
    /** A function of the living alone: what the dead say is not heard. */
    whileAlive:
      <Args extends unknown[]>(run: (...args: Args) => void) =>
      (...args: Args): void => {
        if (!isDead) run(...args)
      },
  }
}

export type Life = ReturnType<typeof createLife>
