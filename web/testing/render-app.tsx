import { File } from 'node:buffer'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { MemoryRouter, useLocation } from 'react-router'
import { vi } from 'vitest'
import { type Harness, publicUrl } from '../../bff/testing/harness.ts'
import { App } from '../app/app.tsx'
import { createQueryClient } from '../app/query-client.ts'
import { loadText } from '../text/text.ts'

const text = await loadText(['en-GB'])

/**
 * A tab of a browser: the real pages at an address of ours, their calls answered by the real backend, in one process
 * and without a port. As a user sees it: `load` an address, `see` what is there, `press`.
 */
export const openTab = (h: Harness) => {
  const network = connect(h)
  let root: Root | undefined

  const load = (address: string): void => {
    root?.unmount()
    const queryClient = createQueryClient()
    root = createRoot(document.body.appendChild(document.createElement('div')))
    root.render(
      <StrictMode>
        <MemoryRouter initialEntries={[address]}>
          <App queryClient={queryClient} text={text} loadDocument={(next) => queueMicrotask(() => load(next))} />
          <Address />
        </MemoryRouter>
      </StrictMode>,
    )
  }

  return {
    ...network,
    load,
    see,
    text: () => document.body.textContent ?? '',
    press: async (action: string) => (await see(`[data-action="${action}"]`)).click(),
    type,
    close: () => {
      root?.unmount()
      document.body.replaceChildren()
      network.disconnect()
    },
  }
}

/** As a keyboard does it: React hears of a change only when the element's own setter has run. */
const type = async (selector: string, text: string): Promise<void> => {
  const field = await see(selector)
  const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The address as something to see: it follows the page a moment later. */
const Address = () => <output data-path={useLocation().pathname} />

/** Waits for the page to show it; the test's own time limit says when that takes too long. */
export const see = (selector: string): Promise<HTMLElement> =>
  new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector)
      if (!found) return false
      observer.disconnect()
      resolve(found)
      return true
    }
    const observer = new MutationObserver(look)
    if (!look()) observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })

/** `fetch` of the page leads to the backend. What a browser adds to a call by itself is added here: cookie and origin. */
export const connect = (h: Harness) => {
  const calls: string[] = []
  let cookie = ''
  let down = false
  const server = setupServer(
    http.all(/\/(api|v1)\/|\/openapi\.json$/, async ({ request }) => {
      if (down) return HttpResponse.error()
      const url = new URL(request.url)
      calls.push(`${request.method} ${url.pathname}`)
      const headers = new Headers(request.headers)
      headers.delete('Host')
      headers.set('Sec-Fetch-Site', 'same-origin')
      headers.set('Origin', publicUrl)
      if (cookie && request.credentials !== 'omit') headers.set('Cookie', cookie)
      const body = request.method === 'POST' ? { body: await request.arrayBuffer() } : {}
      const response = await h.fetch(url.pathname + url.search, { method: request.method, headers, ...body })
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return response
    }),
  )
  server.listen({ onUnhandledFrame: 'error' })
  return {
    calls,
    /** The network is gone: held reads that are out end as well. */
    unplug: () => {
      down = true
    },
    plugIn: () => {
      down = false
    },
    forgetSession: () => {
      cookie = ''
    },
    disconnect: () => server.close(),
  }
}

/** What a phone has, and this imitation of a browser lacks. */
export const giveCamera = (): void => {
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  // The simulator reads uploads with the real parser, which makes files of its own kind only.
  vi.stubGlobal('File', File)
  vi.stubGlobal('RTCPeerConnection', class {})
  const track = { getSettings: () => ({ width: 640, height: 480 }), stop: () => undefined }
  const stream = { getVideoTracks: () => [track], getTracks: () => [track] }
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => stream }, configurable: true })
}

/** Pictures can be drawn: gives what was. */
export const givePictures = (): readonly unknown[] => {
  const drawn: unknown[] = []
  const drawImage = (picture: unknown) => void drawn.push(picture)
  vi.stubGlobal('createImageBitmap', async ({ size }: Blob) => ({ width: size, height: 1, close: () => undefined }))
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => ({ drawImage }), configurable: true })
  return drawn
}
