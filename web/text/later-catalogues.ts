import type { BackendModule } from 'i18next'

/** Words that few people need: each comes with the page that says them. By language, then by name. */
const catalogues: Record<string, Record<string, () => Promise<object>>> = {
  en: {
    docs: async () => (await import('./en/docs.ts')).docs,
    funds: async () => (await import('./en/funds.ts')).funds,
  },
}

export const laterCatalogues: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, name, done) => {
    const load = catalogues[language]?.[name]
    if (!load) return done(new Error(`There are no words "${name}" in "${language}"`), false)
    load().then(
      (words) => done(null, { ...words }),
      (cause: Error) => done(cause, false),
    )
  },
}
