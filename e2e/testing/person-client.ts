import * as v from 'valibot'
import { type ActionView, actionView } from '../../bff/contract/action-view.ts'
import { createBrowser } from '../../bff/testing/browser.ts'
import { createFrame } from '../../bff/testing/frame.ts'

const token = v.object({ token: v.string() })

type Places = {
  web: string
  /** One instance, past the balancer. */
  at?: string
  simulator: string
  /** For impatient people. */
  send?: typeof fetch
}

/** A person without pages: sends what our pages and Sumsub's frame send, over real connections. */
export const createPerson = ({ web, at = web, simulator, send = fetch }: Places) => {
  // The public name, whichever instance is asked: that is what a balancer passes on.
  const browser = createBrowser((path, init) => send(at + path, init), web)
  const read = async (response: Response): Promise<ActionView> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return v.parse(actionView, await response.json())
  }

  return {
    browser,
    open: async (url: string) => read(await browser.redeem(url)),
    approve: async () => read(await browser.post('/api/approve')),
    /** Everything that happens in Sumsub's frame. */
    passCheck: async () => {
      const response = await browser.post('/api/access-token')
      const minted = v.parse(token, await response.json())
      await createFrame({ fetch: (request) => send(request) }, simulator, minted.token).passCheck()
    },
    /** The held read, once. */
    result: async (since: number, waitMs = 25_000) =>
      read(await browser.get(`/api/result?since=${since}&waitMs=${waitMs}`)),
    view: async () => read(await browser.get('/api/action')),
  }
}
