import { findBrowser } from './ensure-browser.ts'

const executablePath = findBrowser()

/** Headless, with a camera that films a test picture and is allowed without asking. */
export const browserOptions = {
  headless: true,
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--no-first-run',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ],
}
