import { test as base, expect } from 'playwright/test'
import type { Stack } from './stack.ts'
import { createHostClient, type HostClient } from './testing/host-client.ts'
import { createMailboxClient, type MailboxClient } from './testing/mailbox-client.ts'
import { unexpected, watchFaults } from './testing/page-faults.ts'
import { createSimulatorClient, type SimulatorClient } from './testing/simulator-client.ts'
import { startTestStack } from './testing/test-stack.ts'

type TestFixtures = {
  /** Complaints of a page that belong to the test, such as a 401 that is its subject. */
  expectedFaults: RegExp[]
  noFaults: undefined
}
type WorkerFixtures = {
  stackEnv: Record<string, string>
  stack: Stack
  host: HostClient
  sim: SimulatorClient
  mailbox: MailboxClient
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  stackEnv: [{}, { option: true, scope: 'worker' }],
  stack: [
    async ({ stackEnv }, use) => {
      const stack = await startTestStack(stackEnv)
      await use(stack)
      await stack.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  host: [({ stack }, use) => use(createHostClient(stack.urls.web)), { scope: 'worker' }],
  sim: [({ stack }, use) => use(createSimulatorClient(stack.urls.simulator)), { scope: 'worker' }],
  mailbox: [({ stack }, use) => use(createMailboxClient(stack.urls.demoHost)), { scope: 'worker' }],

  expectedFaults: [[], { option: true }],
  noFaults: [
    async ({ context, expectedFaults }, use) => {
      const faults = watchFaults(context)
      await use(undefined)
      expect(unexpected(faults, expectedFaults), 'what the pages complained about').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
