import { directionOf, knownLanguage } from './language.ts'

/** Language, direction and colours of the whole document. Without a theme the browser's own preference holds. */
export function setLanguage(page: HTMLElement, wanted: string): string {
  const language = knownLanguage(wanted)
  page.lang = language
  page.dir = directionOf(language)
  return language
}

export function setTheme(page: HTMLElement, theme: string | null): void {
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  else delete page.dataset.theme
}
