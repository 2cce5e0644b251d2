import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Replaced by the backend in each response: see `bff/http/pages.ts`. */
const nonce = '__CSP_NONCE__'

const bffInDev = 'http://localhost:4501'
const backendPaths = ['/api', '/v1', '/webhooks', '/.well-known', '/livez', '/readyz', '/csp']

export default defineConfig({
  plugins: [
    react(),
    {
      name: 'pages-in-development',
      configureServer: (server) => {
        server.middlewares.use((req, _res, next) => {
          const path = req.url?.split('?')[0]
          if (path === '/open') req.url = '/web/features/open-link/open.html'
          next()
        })
      },
    },
  ],
  html: { cspNonce: nonce },
  build: {
    // No inline script may be needed: the policy of every page forbids it.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: { app: 'index.html', open: 'web/features/open-link/open.html' } },
  },
  server: {
    port: 4500,
    strictPort: true,
    proxy: Object.fromEntries(backendPaths.map((path) => [path, { target: bffInDev, changeOrigin: false }])),
  },
  test: {
    projects: [
      { extends: true, test: { name: 'node', include: ['bff/**/*.test.ts', 'e2e/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'web', include: ['web/**/*.test.{ts,tsx}'], environment: 'jsdom' } },
    ],
  },
})
