import { describe } from 'vitest'
import { storeSuite } from '../testing/store-suite.ts'
import { openSqlite } from './sqlite.ts'

describe('SQLite', () => storeSuite(async () => openSqlite(':memory:'), { oneProcess: true }))
