import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dropUnusedLinks } from './web/build/drop-unused-links.ts'
import { pagesPlugin } from './web/build/pages-plugin.ts'
import { sectionsReader } from './web/build/read-sections.ts'
import { wordsPlugin } from './web/build/words-plugin.ts'

/** Replaced by the backend in each response: see `bff/http/pages.ts`. */
const nonce = '__CSP_NONCE__'

const bffInDev = 'http://localhost:4501'
const backendPaths = [
  '/api',
  '/v1',
  '/webhooks',
  '/.well-known',
  '/livez',
  '/readyz',
  '/csp',
  '/openapi.json',
  '/look',
  '/metrics',
]

const vendor = /node_modules\/(react|react-dom|react-router|scheduler|@lingui|@tanstack)\//

/** MSW and Node's server adapter each put a Response of their own in place of the global one. */
const replacesGlobals = 'e2e/simulator/msw.test.ts'

/** Read once for both plugins. */
const sections = sectionsReader()

export default defineConfig({
  plugins: [react(), dropUnusedLinks(), wordsPlugin(sections), pagesPlugin(sections)],
  html: { cspNonce: nonce },
  build: {
    // No inline script may be needed: the policy of every page forbids it.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { app: 'index.html', open: 'web/features/open-link/open.html' },
      // One file for each stretch of the path: left to itself the bundler cuts them up among the parts that come later.
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: vendor },
            { name: 'first', test: /\/open-link\/(?!open\.)[\w-]+\.ts$/ },
            { name: 'page', test: /\/web\/main\.tsx$/ },
            { name: 'check', test: /\/web\/app\/check-step\.tsx$/ },
          ],
        },
      },
    },
  },
  server: {
    port: 4500,
    strictPort: true,
    proxy: Object.fromEntries(backendPaths.map((path) => [path, { target: bffInDev, changeOrigin: false }])),
  },
  test: {
    // Tests build what they need anew, so that files can share a worker: half the time of a run was its start.
    pool: 'threads',
    maxWorkers: 2,
    isolate: false,
    setupFiles: ['e2e/testing/seed.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['bff/**/*.test.ts', 'e2e/**/*.test.ts'], exclude: [replacesGlobals] },
      },
      { extends: true, test: { name: 'web', include: ['web/**/*.test.{ts,tsx}'], environment: 'jsdom' } },
      { extends: true, test: { name: 'msw', include: [replacesGlobals], isolate: true } },
    ],
  },
})
