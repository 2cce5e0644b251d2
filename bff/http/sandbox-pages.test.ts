import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Env } from './env.ts'
import { pages } from './pages.ts'

const built = {
  open: () => '<!doctype html><html lang="en"><p>open</p></html>',
  app: () => '<!doctype html><html lang="en"><p>app</p></html>',
  assets: new Map(),
}

const get = (path: string, sandbox: boolean) =>
  new Hono<Env>()
    .use(async (c, next) => {
      c.set('nonce', 'n')
      await next()
    })
    .route('/', pages(built, sandbox))
    .request(path, { headers: { Accept: 'text/html' } })

test.each(['/open', '/confirm', '/check', '/docs', '/no-such-page'])(
  '%s says in sandbox mode that no real check takes place, before any script or session',
  async (path) => {
    expect(await (await get(path, true)).text()).toContain('<html data-sandbox lang="en">')
    expect(await (await get(path, false)).text()).toContain('<html lang="en">')
  },
)

test.each(['/ui', '/ui/answer-approved/ar/dark'])('%s, a made-up request, is no page of live mode', async (path) => {
  expect((await get(path, true)).status).toBe(200)
  expect((await get(path, false)).status).toBe(404)
})
