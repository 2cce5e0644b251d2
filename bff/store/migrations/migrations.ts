import type { Migration } from 'kysely/migration'
import { first } from './0001-first.ts'
import { manyInstances } from './0002-many-instances.ts'
import { operations } from './0003-operations.ts'
import { backlogs } from './0004-backlogs.ts'
import { typedCodes } from './0005-typed-codes.ts'

/** In the order of their names. A migration that has landed is never edited: the next one mends it. */
export const migrations: Record<string, Migration> = {
  '0001-first': first,
  '0002-many-instances': manyInstances,
  '0003-operations': operations,
  '0004-backlogs': backlogs,
  '0005-typed-codes': typedCodes,
}
