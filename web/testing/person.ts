import { ask } from '../../bff/testing/ask.ts'
import { type Harness, simulatorUrl } from '../../bff/testing/harness.ts'
import { redeemLink } from '../features/open-link/redeem-link.ts'
import type { openTab } from './render-app.tsx'

type Tab = ReturnType<typeof openTab>
type Asked = Parameters<typeof ask>[1]

/** What a person does up to the frame, and what the frame says and does there. */
export const createPerson = (h: Harness, tab: Tab) => {
  /** A host asks, and the person presses on the page behind the link. */
  const openLink = async (different: Asked = {}) => {
    const action = await ask(h, different)
    await h.pass(0)
    await redeemLink(new URL(action.link.url).hash.slice(1))
    tab.load('/confirm')
    return action
  }

  /** The vendor's frame, as far as its address tells and its messages go. */
  const frame = async () => {
    const element = await tab.see('iframe')
    if (!(element instanceof HTMLIFrameElement)) throw new Error('no frame')
    const id = element.src.split('_=')[1]?.split('&')[0] ?? ''
    const tell = (method: string, more: object = {}) =>
      window.dispatchEvent(
        new MessageEvent('message', {
          origin: simulatorUrl,
          source: element.contentWindow,
          data: { method: `idCheck.${method}`, frameId: id, sessionId: 'session', ...more },
        }),
      )
    return { element, tell, ...h.frame(atob(id.slice('id_'.length))) }
  }

  const start = async (different: Asked = {}) => {
    await openLink(different)
    await tab.see('[data-step="confirm"]')
    await tab.press('approve')
    await tab.see('[data-step="check"]')
    return frame()
  }

  return { openLink, frame, start }
}
