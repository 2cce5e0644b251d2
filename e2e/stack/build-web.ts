import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['web', 'public', 'bff/contract', 'index.html', 'vite.config.ts', 'package-lock.json']

const changedAtMs = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAtMs(join(path, name))))
}

/** Builds the pages unless `dist` is newer than everything that it is made from. */
export const buildWebIfNeeded = async () => {
  const builtAtMs = changedAtMs(join(root, 'dist/pages/en/index.html'))
  if (sources.every((source) => changedAtMs(join(root, source)) < builtAtMs)) return
  console.log('Building the pages …')
  await build({ root, logLevel: 'warn' })
}
