import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePorts } from '../free-ports.ts'
import { ensurePostgres } from './postgres-places.ts'

const readyWithinMs = 30_000
const pollMs = 50

type Options = {
  /** False forgets on a power cut, and is faster: for tests of behaviour, not of durability. */
  durable?: boolean
  settings?: Record<string, string | number>
}

/** PostgreSQL refuses to run as root: it then runs as its own user, or as nobody. */
const unprivileged = () => {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout))
    if (uid && gid) return { uid, gid }
  }
  throw new Error('PostgreSQL cannot run as root, and there is neither a user postgres nor nobody here.')
}

/** A real PostgreSQL that lives in a temporary folder, on loopback only, and goes with whoever started it. */
export const startPostgres = async ({ durable = true, settings = {} }: Options = {}) => {
  const programs = ensurePostgres()
  const folder = mkdtempSync(join(tmpdir(), 'countersign-postgres-'))
  const data = join(folder, 'data')
  const user = unprivileged()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const [port = 0] = await freePorts(1)
  const url = (database = 'postgres') => `postgres://countersign@127.0.0.1:${port}/${database}`

  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'countersign', '-A', 'trust', '-E', 'UTF8', '--no-locale', ...(durable ? [] : ['--no-sync'])],
    { ...user, encoding: 'utf8', cwd: folder },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)

  const flags = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 60,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  }
  let server: ChildProcess | undefined

  const start = async () => {
    const args = ['-D', data, ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
    const lines: string[] = []
    const child = spawn(join(programs, 'postgres'), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr?.on('data', (text) => lines.push(String(text)) > 50 && lines.shift())
    server = child
    const deadlineMs = Date.now() + readyWithinMs
    for (;;) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended before it was ready:\n${lines.join('')}`)
      if (await answers(url())) return
      if (Date.now() > deadlineMs) throw new Error(`PostgreSQL was not ready in time:\n${lines.join('')}`)
      await sleep(pollMs)
    }
  }

  /** SIGTERM waits for clients, SIGINT ends them, SIGQUIT ends at once as a crash would; SIGKILL only the postmaster. */
  const end = async (signal: NodeJS.Signals = 'SIGINT') => {
    const child = server
    server = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const lastResort = () => server?.kill('SIGQUIT')
  process.once('exit', lastResort)

  await start()
  let databases = 0
  return {
    url,
    /** Its process id, to freeze it. */
    pid: () => server?.pid,
    start,
    end,
    /** An empty database of its own. */
    createDatabase: async (): Promise<string> => {
      const name = `test_${++databases}`
      await query(url(), `create database ${name}`)
      return url(name)
    },
    stop: async () => {
      process.removeListener('exit', lastResort)
      await end()
      remove()
    },
  }
}

const query = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url })
  // A server that is ending says so here too, and nobody else listens.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

const answers = (url: string) =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  )
