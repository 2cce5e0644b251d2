import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { describe, expect, test } from 'vitest'
import { websdkPages } from './pages.ts'

const clientFolder = new URL('./client/', import.meta.url)

const pages = (options: Partial<Parameters<typeof websdkPages>[0]> = {}) =>
  websdkPages({
    baseUrl: 'http://localhost:4600',
    frameAncestors: ['http://localhost:4500', 'http://127.0.0.1:*'],
    readClientFile: (name) => readFile(new URL(name, clientFolder), 'utf8'),
    ...options,
  })

describe('the frame page', () => {
  test('may be framed by the listed hosts only, and has no X-Frame-Options', async () => {
    const { headers } = await pages().request('/websdk/websdk.html?_=id_abc')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors http://localhost:4500 http://127.0.0.1:*')
    expect(headers.has('x-frame-options')).toBe(false)
  })

  test('loads scripts, styles and data from its own origin only, and leaks its address to nobody', async () => {
    const { headers } = await pages().request('/websdk/websdk.html?_=id_abc')
    const policy = headers.get('content-security-policy')?.split('; ')
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' blob: data:",
        'media-src blob:',
      ]),
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('says that it is a simulator and never repeats what the address carries', async () => {
    const answer = await pages().request('/websdk/websdk.html?_=id_c2VjcmV0')
    const body = await answer.text()
    expect(body).toContain('Simulator: no real check takes place')
    expect(body).not.toContain('c2VjcmV0')
  })

  test('nobody may frame it when no host is listed', async () => {
    const { headers } = await pages({ frameAncestors: [] }).request('/websdk/websdk.html')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

describe('the hosted page', () => {
  test.each(['/websdk/p/7hT2kQxWv9LmRz3d', '/idensic/l/'])('%s cannot be framed', async (path) => {
    const answer = await pages().request(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(await answer.text()).toContain('/websdk/client/hosted.ts')
  })
})

describe('client files', () => {
  test('TypeScript is served as JavaScript, css as css', async () => {
    const script = await pages().request('/websdk/client/frame.ts')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const style = await pages().request('/websdk/client/frame.css')
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
  })

  test.each(['..%2Fpages.ts', 'frame.test.ts', 'Frame.ts', 'frame.js', '.ts', 'frame.ts%00', '%2e%2e%2fpages.ts'])(
    '404 for %s, without reading',
    async (name) => {
      const read: string[] = []
      const readClientFile = async (file: string) => {
        read.push(file)
        return 'secret'
      }
      const answer = await pages({ readClientFile }).request(`/websdk/client/${name}`)
      expect(answer.status).toBe(404)
      expect(read).toEqual([])
    },
  )

  test('404 for a file that is not there', async () => {
    expect((await pages().request('/websdk/client/nothing.ts')).status).toBe(404)
  })

  const names = readdirSync(clientFolder).filter((name) => name.endsWith('.ts'))

  test.each(names)('%s runs in a browser as it is: erasable types, imports inside the folder', (name) => {
    const script = stripTypeScriptTypes(readFileSync(new URL(name, clientFolder), 'utf8'), { mode: 'strip' })
    const imported = [...script.matchAll(/\bfrom '([^']+)'/g)].map((found) => found[1])
    for (const path of imported) expect(names.map((file) => `./${file}`)).toContain(path)
  })
})

test('a base URL with a path is refused: the package would ignore every message of the frame', () => {
  expect(() => pages({ baseUrl: 'http://localhost:4600/' })).toThrow('bare origin')
})
