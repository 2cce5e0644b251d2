import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Env } from './env.ts'
import { pages } from './pages.ts'

const built = {
  open: () => '<!doctype html><html lang="en"><p>open</p></html>',
  app: () => '<!doctype html><html lang="en"><p>app</p></html>',
  assets: new Map(),
}
const served = async (path: string, sandbox: boolean) => {
  const app = new Hono<Env>().use(async (c, next) => {
    c.set('nonce', 'n')
    await next()
  })
  return (await app.route('/', pages(built, sandbox)).request(path, { headers: { Accept: 'text/html' } })).text()
}

test.each(['/open', '/confirm', '/check', '/docs', '/no-such-page'])(
  '%s says in sandbox mode that no real check takes place, before any script or session',
  async (path) => {
    expect(await served(path, true)).toContain('<html data-sandbox lang="en">')
    expect(await served(path, false)).toContain('<html lang="en">')
  },
)
