import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright/test'
import { browserOptions } from '../browser-options.ts'
import { expect } from '../fixtures.ts'
import { unexpected, watchFaults } from './page-faults.ts'

const fakeDevice = '--use-fake-device-for-media-stream'
const fakeYes = '--use-fake-ui-for-media-stream'

/** The machine of another person: the usual flags, but without a camera, or with one that nobody has allowed. */
export const otherBrowsers = {
  'no camera': { without: fakeDevice },
  'a camera that is not allowed': { without: fakeYes },
} as const

/** A page in a browser with other flags than those of the run. What it complains about fails the test, as everywhere. */
export const inOtherBrowser = async (
  { without = '', args = [] }: { without?: string; args?: readonly string[] },
  options: BrowserContextOptions,
  run: (page: Page, browser: Browser) => Promise<void>,
  expected: RegExp[] = [],
) => {
  const flags = browserOptions.args.filter((flag) => flag !== without)
  const browser = await chromium.launch({ ...browserOptions, args: [...flags, ...args] })
  try {
    const context = await browser.newContext(options)
    const faults = watchFaults(context)
    await run(await context.newPage(), browser)
    expect(unexpected(faults, expected), 'what the pages complained about').toEqual([])
  } finally {
    await browser.close()
  }
}
