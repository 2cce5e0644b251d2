import type { Deps } from '../deps.ts'

/** How long a person who was found approved is taken for it without asking again. In milliseconds. */
const freshForMs = 30_000
const maxRemembered = 10_000

type Person = Awaited<ReturnType<Deps['sumsub']['findApplicant']>>

/**
 * Who a host means, asked of Sumsub. A host that asks for many actions of one person at once costs one read of the
 * few that Sumsub allows; only an approved person is remembered, so that nobody waits for an approval to be seen.
 */
export const createFindPerson = ({
  sumsub,
  now,
}: {
  sumsub: Pick<Deps['sumsub'], 'findApplicant'>
  now: () => number
}) => {
  const kept = new Map<string, { asked: Promise<Person>; atMs: number }>()

  return async (userId: string): Promise<Person> => {
    const earlier = kept.get(userId)
    if (earlier && now() - earlier.atMs < freshForMs) return earlier.asked
    const asked = sumsub.findApplicant(userId)
    kept.delete(userId)
    kept.set(userId, { asked, atMs: now() })
    const [oldest] = kept.keys()
    if (kept.size > maxRemembered && oldest !== undefined) kept.delete(oldest)
    const forget = () => kept.get(userId)?.asked === asked && kept.delete(userId)
    asked.then((person) => person?.approved || forget(), forget)
    return asked
  }
}
