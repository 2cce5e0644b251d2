import { type Locale, locales } from '#contract/locales.ts'
import { keepChosenLanguage, readChosenLanguage } from '../../text/chosen-language.ts'
import { languageName } from '../../text/language-name.ts'
import { loadOpenWords } from '../../text/load-open-words.ts'
import type { OpenWords } from '../../text/open-words.ts'

type Speak = (language: Locale, words: OpenWords) => void

/** The chooser of the static page. No other document is loaded for it: the code of the link would be lost with this one. */
export const offerLanguages = (page: Document, speak: Speak): void => {
  const part = page.querySelector<HTMLElement>('[data-part="language"]')
  const select = part?.querySelector('select')
  if (!part || !select) throw new Error('open.html has no chooser of languages')
  const current = () => page.documentElement.lang

  const use = async (language: Locale): Promise<void> => {
    try {
      speak(language, await loadOpenWords(language))
      keepChosenLanguage(language)
    } catch {
      // Without a connection the page goes on in the language that it has.
    }
    select.value = current()
  }

  select.append(...locales.map((language) => optionOf(page, language)))
  select.value = current()
  select.addEventListener('change', () => void use(locales.find((each) => each === select.value) ?? 'en'))
  part.hidden = false

  const chosen = readChosenLanguage()
  if (chosen && chosen !== current()) void use(chosen)
}

const optionOf = (page: Document, language: Locale): HTMLOptionElement => {
  const option = page.createElement('option')
  option.value = language
  option.lang = language
  option.textContent = languageName(language)
  return option
}
