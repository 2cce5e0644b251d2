import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const onDebian = '/usr/lib/postgresql'
const onMac = ['/opt/homebrew/opt', '/usr/local/opt']

const versionsIn = (folder: string, pattern: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    : []

const holds = (folder: string) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))

/** The folder with PostgreSQL's programs, newest version first; undefined when there is none here. */
export const findPostgres = (chosen = process.env.POSTGRES_BIN): string | undefined => {
  if (chosen) {
    if (!holds(chosen)) throw new Error(`POSTGRES_BIN is ${chosen}, but initdb and postgres are not there.`)
    return chosen
  }
  const config = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const places = [
    ...versionsIn(onDebian, /^\d+$/).map((version) => join(onDebian, version, 'bin')),
    ...onMac.flatMap((root) => versionsIn(root, /^postgresql@\d+$/).map((name) => join(root, name, 'bin'))),
    ...(config.status === 0 ? [config.stdout.trim()] : []),
  ]
  return places.find(holds)
}

const installWithApt = () =>
  existsSync('/etc/debian_version') &&
  process.getuid?.() === 0 &&
  [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']].every(
    (args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0,
  )

/** The same; on a bare Debian it is installed first. */
export const ensurePostgres = (): string => {
  const found = findPostgres() ?? (installWithApt() ? findPostgres() : undefined)
  if (found) return found
  throw new Error(
    'There is no PostgreSQL here and none could be installed. Install PostgreSQL 15 or newer, ' +
      'then set POSTGRES_BIN to the folder of its programs if it is in an unusual place.',
  )
}
