import { type Kysely, type KyselyPlugin, type RootOperationNode, type Selectable, TableNode } from 'kysely'
import type { Tables } from '../../store/schema.ts'

const tables = ['actions', 'links', 'sessions', 'attempts', 'audit', 'inbox', 'jobs', 'events', 'epochs'] as const
type Name = (typeof tables)[number]

/** Rows that only count requests: they may change by anything. */
const counting = 'buckets'

/** Everything that is stored, at one moment. */
export type Snapshot = { [Table in Name]: Selectable<Tables[Table]>[] }

export const emptySnapshot: Snapshot = {
  actions: [],
  links: [],
  sessions: [],
  attempts: [],
  audit: [],
  inbox: [],
  jobs: [],
  events: [],
  epochs: [],
}

const writtenBy = (node: RootOperationNode): string | undefined => {
  switch (node.kind) {
    case 'InsertQueryNode':
      return node.into?.table.identifier.name
    case 'UpdateQueryNode':
      return node.table && TableNode.is(node.table) ? node.table.table.identifier.name : 'unknown'
    case 'SelectQueryNode':
      return undefined
    default:
      return 'unknown'
  }
}

/** Reads what is stored; of all tables only those that a query has written to since, as its plugin sees them. */
export const createCamera = (database: Kysely<Tables>) => {
  const written = new Set<string>()

  const readers: { [Table in Name]: () => Promise<Snapshot[Table]> } = {
    actions: () => database.selectFrom('actions').selectAll().execute(),
    links: () => database.selectFrom('links').selectAll().execute(),
    sessions: () => database.selectFrom('sessions').selectAll().execute(),
    attempts: () => database.selectFrom('attempts').selectAll().execute(),
    audit: () => database.selectFrom('audit').selectAll().execute(),
    inbox: () => database.selectFrom('inbox').selectAll().execute(),
    jobs: () => database.selectFrom('jobs').selectAll().execute(),
    events: () => database.selectFrom('events').selectAll().execute(),
    epochs: () => database.selectFrom('epochs').selectAll().execute(),
  }

  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      const table = writtenBy(node)
      if (table) written.add(table)
      return node
    },
    transformResult: async ({ result }) => result,
  }

  return {
    plugin,
    after: async (before: Snapshot): Promise<Snapshot> => {
      const snapshot = { ...before }
      const read = async <Table extends Name>(table: Table) => {
        snapshot[table] = await readers[table]()
      }
      for (const table of tables) if (written.has(table) || written.has('unknown')) await read(table)
      written.clear()
      return snapshot
    },
  }
}

/** Empties the database for the next run: quicker than a new one, and the same on every engine. */
export const clear = async (database: Kysely<Tables>): Promise<void> => {
  for (const table of [...tables].reverse()) await database.deleteFrom(table).execute()
  await database.deleteFrom(counting).execute()
}

const textsOf = (snapshot: Snapshot, table: Name): string[] =>
  snapshot[table].map((row) => JSON.stringify(table === 'sessions' ? { ...row, expiresAtMs: 0 } : row))

/** The rows that are in one and not in the other. A session that is used may live longer by that. */
export const difference = (before: Snapshot, after: Snapshot): string[] =>
  tables.flatMap((table) => {
    if (before[table] === after[table]) return []
    const [was, is] = [textsOf(before, table), textsOf(after, table)]
    return [
      ...was.filter((row) => !is.includes(row)).map((row) => `- ${table} ${row}`),
      ...is.filter((row) => !was.includes(row)).map((row) => `+ ${table} ${row}`),
    ]
  })
