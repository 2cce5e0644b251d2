/** Made by `web/build/words-plugin.ts` from the folders beside this file. */
declare module 'virtual:words' {
  import type { Locale } from '#contract/locales.ts'

  /** The build knows what is in them as well as the types do. */
  export const loadWords: <Loaded>(language: Locale, name: string) => Promise<Loaded>
}
