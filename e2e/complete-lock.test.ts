import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completed, platformOf } from './complete-lock.ts'

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'))

describe('the lock file', () => {
  test.each([
    ['@biomejs/cli-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@rolldown/binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['fsevents', { os: ['darwin'] }],
    ['left-pad', undefined],
  ])('%s runs where its name says', (name, platform) => {
    expect(platformOf(name)).toEqual(platform)
  })

  test('names every platform package: else run `npm run lock`', () => {
    expect(completed(lock)).toEqual(lock)
    expect(Object.keys(lock.packages).filter((path) => /darwin/.test(path)).length).toBeGreaterThan(1)
  })

  test('records no download address', () => {
    expect(JSON.stringify(lock)).not.toContain('"resolved"')
  })
})
