import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const fileIn = (folder: string) => {
  const name = readdirSync(folder).find((each) => /\.(sqlite3?|db)$/.test(each))
  if (!name) throw new Error(`There is no SQLite file in ${folder}.`)
  return join(folder, name)
}

/** Every row of every table, read from outside the process that owns them. */
export const dumpTables = (folder: string) => {
  const database = new DatabaseSync(fileIn(folder), { readOnly: true })
  try {
    const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all()
    return Object.fromEntries(
      names.map(({ name }) => [
        String(name),
        database
          .prepare(`SELECT * FROM "${name}"`)
          .all()
          .map((row) => ({ ...row })),
      ]),
    )
  } finally {
    database.close()
  }
}

/** The insider: changes rows behind the program's back. */
export const tamper = (folder: string, statement: string, ...values: string[]) => {
  const database = new DatabaseSync(fileIn(folder))
  try {
    return database.prepare(statement).run(...values).changes
  } finally {
    database.close()
  }
}
