/** Made by `web/build/words-plugin.ts` from the folders beside this file. */
declare module 'virtual:words/all' {
  import type { CompiledMessage } from '@lingui/message-utils/compileMessage'
  import type { Locale } from '#contract/locales.ts'

  /** Nested as the sections are. A list is a message with values, parsed already. */
  export type CompiledWords = { readonly [key: string]: string | CompiledMessage | CompiledWords }
  export const loadCatalogue: (language: Locale, name: string) => Promise<CompiledWords>
}

declare module 'virtual:words/open' {
  import type { Locale } from '#contract/locales.ts'

  /** The build knows them as well as the type does. */
  export const loadOpenWords: <OpenWords>(language: Locale) => Promise<OpenWords>
}
