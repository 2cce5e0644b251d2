import { offerLanguages } from './offer-languages.ts'
import { createOpenPage } from './open-page.ts'
import { readWords } from './read-words.ts'

// The first thing that runs: it takes the code out of the address bar.
const page = createOpenPage(window, readWords(document), (path) => window.location.replace(path))

const buttons = {
  continue: page.continue,
  'take-over': page.takeOver,
  resend: page.resend,
  retry: page.retry,
  'type-code': page.typeCode,
}
for (const [action, press] of Object.entries(buttons)) {
  document.querySelector(`[data-action="${action}"]`)?.addEventListener('click', press)
}
document.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault()
  void page.sendCode(event)
})
offerLanguages(document, page.speak)
window.addEventListener('hashchange', page.secondLink)
void page.begin()
