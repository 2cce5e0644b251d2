/** What the pages are made of, as text by path: the words themselves, the build and the tests are not among it. */
export const sources = import.meta.glob<string>(
  ['../**/*.{ts,tsx,html}', '../../index.html', '!../**/*.test.*', '!../testing/**', '!../text/*/**', '!../build/**'],
  { eager: true, query: '?raw', import: 'default' },
)
