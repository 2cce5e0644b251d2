import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Burada işlem tamam',
  title: 'Bu cihazda işiniz bitti',
  text: 'Lütfen başladığınız cihaza dönün. Oradaki sayfa kendiliğinden devam eder.',
  looking: 'İsteğiniz aranıyor …',
}
