import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'countersign-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (tool: string, ...args: string[]) =>
  promisify(execFile)(join(root, 'node_modules/.bin', tool), args, { cwd: root })

const strict = '--ignoreConfig --allowJs --checkJs --strict --noUncheckedIndexedAccess --target esnext --module esnext'
const emit = '--moduleResolution bundler --lib esnext,dom --declaration --emitDeclarationOnly --outDir'

test('the verifier that hosts copy is sound by its own types, and its declarations say the same', async () => {
  await run('tsc', ...strict.split(' '), '--types', '', ...emit.split(' '), folder, 'public/verify-receipt.js')
  const made = join(folder, 'verify-receipt.d.ts')
  await run('biome', 'format', '--write', '--vcs-enabled=false', `--config-path=${root}`, made)
  expect(readFileSync(join(root, 'public/verify-receipt.d.ts'), 'utf8')).toBe(readFileSync(made, 'utf8'))
}, 60_000)
