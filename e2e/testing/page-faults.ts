import type { BrowserContext } from 'playwright/test'

/** Everything that a page complains about: its console, its uncaught errors, its policy reports. */
export const watchFaults = (context: BrowserContext) => {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (webError) => faults.push(`uncaught: ${webError.error().message}`))
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/csp') faults.push(`policy report: ${request.postData()}`)
  })
  return faults
}

export const unexpected = (faults: string[], expected: RegExp[]) =>
  faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))
