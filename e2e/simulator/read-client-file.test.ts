import { readdir } from 'node:fs/promises'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { createSimulator } from './app.ts'
import { readClientFile } from './read-client-file.ts'
import { baseUrl } from './testing/harness.ts'

const names = await readdir(new URL('./websdk/client', import.meta.url))
const scripts = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

test('every script of the page loses its types and nothing else', async () => {
  expect(scripts).toContain('frame.ts')
  for (const name of scripts) {
    const source = await readClientFile(name)
    expect(source).not.toMatch(/^import type|^export type|^type /m)
    // Modules cannot be compiled by `Script`, so their import and export words go first.
    const body = source.replace(/^import [^']*'[^']+'$/gm, '').replace(/^export (?!\{|\*)/gm, '')
    expect(() => new Script(`async () => {\n${body}\n}`)).not.toThrow()
  }
})
test.each(['../pages.ts', '..%2fpages.ts', '/etc/passwd', 'a/b.ts', '.env', ''])('refuses %j', async (name) => {
  await expect(readClientFile(name)).rejects.toThrow('Not a plain file name')
})
test('the page in the frame is served with the origins that may frame it', async () => {
  const { fetch, close } = createSimulator({ baseUrl, frameAncestors: ['http://localhost:4500'], readClientFile })
  const page = await fetch(new Request(`${baseUrl}/websdk/websdk.html?_=id_abc`))
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toContain('frame-ancestors http://localhost:4500')
  const script = await fetch(new Request(`${baseUrl}/websdk/client/frame.ts`))
  expect(script.headers.get('content-type')).toContain('text/javascript')
  close()
})
