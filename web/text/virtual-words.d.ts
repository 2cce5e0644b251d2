/** Made by `web/build/words-plugin.ts` from the folders beside this file. */
declare module 'virtual:words' {
  import type { Messages as LinguiMessages } from '@lingui/core'
  import type { Locale } from '#contract/locales.ts'

  export type Messages = LinguiMessages
  export const loadCatalogue: (language: Locale, name: string) => Promise<{ messages: Messages }>
}
