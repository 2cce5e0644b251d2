import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'

/**
 * Loaded before the backend's own code: dies, as by `kill -9`, at the n-th passing of a named point. The product knows
 * nothing of it: the points lie in what it stands on.
 */
const point = process.env.CRASH_POINT
let left = Number(process.env.CRASH_AFTER ?? 1)

const passing = (name: string) => {
  if (name === point && --left === 0) process.kill(process.pid, 'SIGKILL')
}

const isCommit = (text: unknown) => typeof text === 'string' && /^commit\b/i.test(text)

const prepare = DatabaseSync.prototype.prepare
DatabaseSync.prototype.prepare = function (text, ...rest) {
  const statement = prepare.call(this, text, ...rest)
  if (!isCommit(text)) return statement
  for (const verb of ['run', 'all'] as const) {
    const original = statement[verb].bind(statement) as (...values: never[]) => never
    Object.defineProperty(statement, verb, {
      value: (...values: never[]) => {
        passing('before-commit')
        const result = original(...values)
        passing('after-commit')
        return result
      },
    })
  }
  return statement
}

const query = pg.Client.prototype.query as (...values: unknown[]) => Promise<unknown>
Object.defineProperty(pg.Client.prototype, 'query', {
  value: function (this: pg.Client, ...values: unknown[]) {
    if (!isCommit(values[0])) return query.apply(this, values)
    passing('before-commit')
    const sent = query.apply(this, values)
    passing('commit-on-its-way')
    return sent.finally(() => passing('after-commit'))
  },
})

const send = globalThis.fetch
globalThis.fetch = async (...request) => {
  passing('before-send')
  const response = await send(...request)
  passing('after-send')
  return response
}
