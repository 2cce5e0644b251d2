import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { harness } from '../testing/harness.ts'
import { readLogos } from './read-logos.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'logos-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'

const read = (files: Record<string, string | Uint8Array>) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content)
  const hosts = Object.keys(files).map((logo, n) => ({ id: `host-${n}`, name: 'x', keys: [], look: { logo } }))
  writeFileSync(join(dir, 'hosts.json'), JSON.stringify({ hosts }))
  return readLogos(join(dir, 'hosts.json'))
}

describe('readLogos', () => {
  test('takes SVG and PNG from beside the hosts file', () => {
    const { assets, faults } = read({ 'a.svg': svg, 'b.PNG': PNG.sync.write(new PNG({ width: 2, height: 2 })) })
    expect(faults).toEqual([])
    expect([...assets].map(([path, { type }]) => [path, type])).toEqual([
      ['/look/host-0', 'image/svg+xml'],
      ['/look/host-1', 'image/png'],
    ])
  })

  test('names every host whose picture is none, or does not belong on a page', () => {
    const { assets, faults } = read({
      'large.svg': `${svg}${' '.repeat(70_000)}`,
      'text.svg': 'hello',
      'text.png': svg,
      'script.svg': svg.replace('<path', '<script>alert(1)</script><path'),
      'handler.svg': svg.replace('<path', '<path onclick="alert(1)"'),
    })
    expect(assets.size).toBe(0)
    expect(faults.map((fault) => fault.replace('HOSTS_FILE: ', ''))).toEqual([
      'host host-0: the logo is larger than 65536 bytes',
      'host host-1: the logo is no SVG picture',
      'host host-2: the logo is no PNG picture',
      'host host-3: the logo holds script, which would never run',
      'host host-4: the logo holds script, which would never run',
    ])
  })

  test('a picture that is not there is a fault; a hosts file that is none is for others to say', () => {
    const hosts = [{ id: 'demo-bank', look: { logo: 'missing.svg' } }]
    writeFileSync(join(dir, 'hosts.json'), JSON.stringify({ hosts }))
    expect(readLogos(join(dir, 'hosts.json')).faults).toEqual([
      expect.stringContaining('host demo-bank: the logo cannot be read'),
    ])
    writeFileSync(join(dir, 'hosts.json'), '{')
    expect(readLogos(join(dir, 'hosts.json')).faults).toEqual([])
    expect(readLogos(undefined).faults).toEqual([])
  })

  test('is served by its own type, with the policy of every answer, and kept for a while', async () => {
    const h = await harness()
    const { assets } = read({ 'a.svg': svg })
    const app = createApp({ ...h.deps, pages: { ...h.deps.pages, assets } })
    const response = await app.fetch(new Request('http://bff.test/look/host-0'))
    expect(await response.text()).toBe(svg)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=3600',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    await h.close()
  })
})
