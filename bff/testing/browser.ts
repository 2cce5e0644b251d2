import * as v from 'valibot'
import { actionView } from '../contract/action-view.ts'

type Fetch = (path: string, init?: RequestInit) => Promise<Response>

export type Browser = ReturnType<typeof createBrowser>

/** A browser as far as our own API sees one: keeps the cookie, sends what our pages send. */
export const createBrowser = (fetchApp: Fetch, publicUrl: string) => {
  let cookie = ''

  const send = async (method: 'GET' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetchApp(path, {
      method,
      headers: {
        'X-CSRF': '1',
        'Sec-Fetch-Site': 'same-origin',
        ...(cookie && { Cookie: cookie }),
        ...(method === 'POST' && { 'Content-Type': 'application/json', Origin: publicUrl }),
        ...headers,
      },
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }

  return {
    get: (path: string) => send('GET', path),
    post: (path: string, body?: unknown, headers?: Record<string, string>) => send('POST', path, body, headers),
    /** Opens a link, and presses. */
    redeem: (url: string) => send('POST', '/api/redeem-link', { code: new URL(url).hash.slice(1) }),
    /** Presses once more, to go on here. */
    takeOver: (url: string) => send('POST', '/api/redeem-link', { code: new URL(url).hash.slice(1), takeOver: true }),
    view: async () => v.parse(actionView, await (await send('GET', '/api/action')).json()),
    cookie: () => cookie,
  }
}
