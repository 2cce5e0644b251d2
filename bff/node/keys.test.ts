import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { parseKeySet } from '../key-set.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = promisify(execFile)
const keys = (...args: string[]) => run(process.execPath, [join(import.meta.dirname, 'keys.ts'), ...args])
const keysIn = async (file: string) => {
  const parsed = await parseKeySet(readFileSync(file, 'utf8'))
  if ('faults' in parsed) throw new Error(parsed.faults.join())
  return parsed.keys
}

describe('npm run keys', () => {
  test('makes a file for its owner alone, puts a fresh key in front, and prints no secret', async () => {
    const file = join(folder, 'keys.json')
    const link = join(folder, 'link.json')
    symlinkSync(file, link)
    await keys('rotate', file)
    const [first] = await keysIn(file)
    const { stdout } = await keys('rotate', link)
    const [fresh, older] = await keysIn(file)
    expect(older).toEqual(first)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    for (const { d = '' } of [fresh, older].filter((key) => key !== undefined)) expect(stdout).not.toContain(d)
    expect(stdout).toContain('Restart every instance')
  })

  test('leaves a file that it does not understand as it is', async () => {
    const file = join(folder, 'other.json')
    writeFileSync(file, '{"keys":[{"kty":"RSA"}]}')
    await expect(keys('rotate', file)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('Ed25519') })
    expect(readFileSync(file, 'utf8')).toBe('{"keys":[{"kty":"RSA"}]}')
  })

  test('says how it is called', async () => {
    await expect(keys()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('npm run keys -- <what>') })
  })
})
