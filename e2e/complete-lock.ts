import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run lock`, after every change of packages. Native tools ship one optional package a platform. npm records
 * only those that the registry at hand could serve, and then `npm ci` refuses the file for what is not in it.
 * This names the others too, by version and platform: they are fetched where they fit, and passed over elsewhere.
 */
type Entry = {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Entry> }

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

/** Platform packages say in their name where they run: `@biomejs/cli-linux-arm64-musl`. */
export const platformOf = (name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | undefined => {
  const words = name.split(/[/-]/)
  const os = name === 'fsevents' ? 'darwin' : systems.find((each) => words.includes(each))
  const cpu = processors.find((each) => words.includes(each))
  if (!os && !cpu) return undefined
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) }
}

/** The lock file with an entry for every optional package of a platform. */
export const completed = (lock: Lock): Lock => {
  const packages = { ...lock.packages }
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const known = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`]
      const platform = platformOf(name)
      if (known || !platform) continue
      const version = range.replace(/^[~^]/, '')
      packages[`node_modules/${name}`] = { version, ...platform, ...(dev && { dev }), optional: true }
    }
  return { ...lock, packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) }
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
  writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`)
}
