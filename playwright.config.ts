import { defineConfig } from 'playwright/test'
import { browserOptions } from './e2e/browser-options.ts'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each worker has a stack of its own; within one, tests take turns: its simulator answers the next check of one person.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { actionTimeout: 15_000, launchOptions: browserOptions, trace: 'retain-on-failure' },
})
