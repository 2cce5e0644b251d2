import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** Of instances that start at once only one writes, and all read the same key. */
export const sharedSandboxKey = async (db: Kysely<Tables>, fresh: () => Promise<string>): Promise<string> => {
  const read = () => db.selectFrom('sandboxKeys').select('jwk').where('number', '=', 1).executeTakeFirst()
  const kept = await read()
  if (kept) return kept.jwk
  await db
    .insertInto('sandboxKeys')
    .values({ number: 1, jwk: await fresh() })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .execute()
  const { jwk } = await db.selectFrom('sandboxKeys').select('jwk').where('number', '=', 1).executeTakeFirstOrThrow()
  return jwk
}
