import type { Plugin } from 'vite'

/**
 * React Router names its links and forms after it has made them, and a bundler keeps whatever is written to: 4 kB of
 * script for parts that no page here uses. The names are for its developer tools only.
 */
export const dropUnusedLinks = (): Plugin => ({
  name: 'drop-unused-links',
  apply: 'build',
  transform: {
    filter: { id: /\/react-router\/dist\/production\/lib\/dom\/lib\.js$/ },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.displayName = .*$/gm, '')
        .replaceAll('= React$1.forwardRef(', '= /* @__PURE__ */ React$1.forwardRef('),
  },
})
