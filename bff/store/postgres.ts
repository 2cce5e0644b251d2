import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { createLine } from './line.ts'
import type { Tables } from './schema.ts'
import { StoreDown } from './store-down.ts'

/** Bounded waits everywhere: a database that hangs must become a 503, not a page that hangs. In milliseconds. */
const connectWithinMs = 2_000
const answerWithinMs = 5_000
/** Nothing came free for so long, while others waited. */
const stuckAfterMs = 3_000

const int8 = 20
/** Milliseconds and counts fit a number; the driver gives text, for values that would not. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
}

export const poolOf = (url: string, max: number) => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: 'countersign',
    connectionTimeoutMillis: connectWithinMs,
    statement_timeout: answerWithinMs,
    query_timeout: answerWithinMs + 1_000,
    idle_in_transaction_session_timeout: 2 * answerWithinMs,
    keepAlive: true,
  })
  // The server ended a connection, idle or between two queries of a transaction: the next query fails, and the pool
  // opens another. Unheard, either event would end this process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** PostgreSQL, when one machine is not enough: any number of instances on one truth. */
export const openPostgres = (url: string, connections = 10): Kysely<Tables> => {
  const pool = poolOf(url, connections)
  const connect = createConnect(pool, connections)
  return new Kysely<Tables>({
    plugins: [new CamelCasePlugin()],
    dialect: new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } }),
  })
}

/** The pool's own queue is never used: in it a crowd of a few hundred would count as a database that is down. */
const createConnect = (pool: pg.Pool, connections: number) => {
  const line = createLine(connections, stuckAfterMs, () => new StoreDown('PostgreSQL did not answer those before'))
  return async (): Promise<pg.PoolClient> => {
    await line.enter()
    try {
      return guarded(await pool.connect(), line.leave)
    } catch (cause) {
      line.leave(false)
      throw new StoreDown('PostgreSQL takes no connection', { cause })
    }
  }
}

/**
 * Classes of SQLSTATE after which the same call may work in a moment: lost connection, resources, shut down or
 * starting up, system error; and a lock that did not come in time.
 */
const passing = /^(08|53|57|58|55P03)/

/** A connection whose query failed in transit is thrown away: nobody knows what it still has to say. */
const guarded = (client: pg.PoolClient, left: (wasOfUse: boolean) => void): pg.PoolClient => {
  let broken = false
  const query = async (text: string, parameters: unknown[]) => {
    try {
      return await client.query(text, parameters)
    } catch (cause) {
      if (cause instanceof pg.DatabaseError && !passing.test(cause.code ?? '')) throw cause
      broken = true
      throw new StoreDown('PostgreSQL did not answer', { cause })
    }
  }
  const release = (destroy = false) => {
    client.release(broken || destroy)
    left(!broken)
  }
  const instead: Record<string | symbol, unknown> = { query, release }
  return new Proxy(client, { get: (target, name) => instead[name] ?? Reflect.get(target, name) })
}
