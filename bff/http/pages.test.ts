import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Env } from './env.ts'
import { pages } from './pages.ts'

const document = (name: string) => (language: string) => `<html lang="${language}">${name} __CSP_NONCE__</html>`
const built = { open: document('open'), app: document('app'), assets: new Map() }

const app = new Hono<Env>()
  .use(async (c, next) => {
    c.set('nonce', 'fresh')
    await next()
  })
  .route('/', pages(built, false))

const get = (path: string, language?: string) =>
  app.request(path, language === undefined ? {} : { headers: { 'Accept-Language': language } })

describe('a document', () => {
  test.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en;q=0.1, fr', 'fr'],
    ['fi, nl;q=0.9, uk;q=0.8', 'uk'],
    ['de;q=0, pl', 'pl'],
    ['pt-PT', 'pt-BR'],
    ['*', 'en'],
    ['"', 'en'],
    [undefined, 'en'],
  ])('for %s is in %s', async (accepted, language) => {
    for (const path of ['/open', '/confirm', '/check', '/problem/link-used']) {
      const answer = await get(path, accepted)
      expect(await answer.text()).toContain(`<html lang="${language}">`)
      expect(answer.headers.get('vary')).toContain('Accept-Language')
    }
  })

  test('is compressed for who can read that', async () => {
    const answer = await app.request('/open', { headers: { 'Accept-Encoding': 'br, gzip' } })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('vary')).toBe('Accept-Language, Accept-Encoding')
    const html = answer.body?.pipeThrough(new DecompressionStream('gzip'))
    expect(await new Response(html).text()).toBe('<html lang="en">open fresh</html>')
    expect((await get('/open')).headers.get('content-encoding')).toBeNull()
  })

  test('is the same for every link, but for its nonce', async () => {
    expect(await (await get('/open?csl_code', 'de')).text()).toBe('<html lang="de">open fresh</html>')
  })
})
