import type { BrowserContext } from 'playwright/test'

/** The test runner looks into every frame by script; the mail's frame runs none, whoever wants it. */
const ofTheRunner = /^Blocked script execution in '[^']+\/mailbox\/\d+\/html'/

/** Everything that a page complains about: its console, its uncaught errors, its policy reports. */
export const watchFaults = (context: BrowserContext) => {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !ofTheRunner.test(message.text()))
      faults.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (webError) => faults.push(`uncaught: ${webError.error().message}`))
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/csp') faults.push(`policy report: ${request.postData()}`)
  })
  return faults
}

export const unexpected = (faults: string[], expected: RegExp[]) =>
  faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))
