import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'Pokwitowanie',
  text: '{host} ma takie samo pokwitowanie. Jest podpisane, aby nikt nie mógł go niezauważenie zmienić.',
  decision: 'Odpowiedź',
  decisions: {
    approved: 'Zatwierdzono',
    declined: 'Nie zatwierdzono',
    inconclusive: 'Brak jasnej odpowiedzi, nie zatwierdzono',
    refused: 'Odmowa ze strony tej osoby',
    expired: 'Brak odpowiedzi na czas',
    cancelled: 'Wycofano',
  },
  host: 'Kto prosi',
  person: 'Kogo poproszono',
  at: 'Czas',
  number: 'Numer pokwitowania',
  digest: 'Cyfrowy odcisk prośby',
  sumsub: 'Numer w Sumsub',
  issuer: 'Kto podpisał',
  print: 'Drukuj',
  save: 'Zapisz jako plik',
}
