import type { Translation } from '../words.ts'

export const confirm: Translation<'confirm'> = {
  documentTitle: 'Potwierdzenie',
  title: '{host} prosi Cię o potwierdzenie',
  text: 'Przeczytaj to, prosimy. Bez Twojej zgody nic się nie stanie.',
  person: 'Dla: {person}',
  until: 'Prosimy o odpowiedź do {at, date, deadline}',
  untilToday: 'Prosimy o odpowiedź do godziny {at, date, clock}',
  ifYes: 'Jeśli się zgodzisz',
  how: {
    face: 'Spojrzysz na chwilę w kamerę, abyśmy zobaczyli, że to naprawdę Ty. Zajmie to około minuty.',
    'payment-method': 'Zrobisz zdjęcie swojej karty płatniczej. Zajmie to około dwóch minut.',
    email: 'Wyślemy kod na Twój adres e-mail, a Ty go wpiszesz. Zajmie to około minuty.',
    questionnaire: 'Odpowiesz na kilka pytań. Zajmie to około dwóch minut.',
    'source-of-funds': 'Sprawdzimy, skąd pochodzą środki. Nie musisz nic robić.',
  },
  flashes: 'Ekran może przy tym błyskać kolorami. Jeśli błyski światła Ci szkodzą, wybierz inny sposób poniżej.',
  approve: 'Tak, to ja',
  refuse: 'Nie, to nie ja',
  consent: {
    title: 'Twoja zgoda',
    text: {
      face: 'Zgadzam się, aby na potrzeby tej jednej weryfikacji wykonano i porównano zdjęcia mojej twarzy.',
      'payment-method':
        'Zgadzam się, aby na potrzeby tej jednej weryfikacji przeanalizowano zdjęcia mojej karty, a także mojej twarzy, jeśli weryfikacja o nie poprosi.',
      email: 'Zgadzam się, aby na potrzeby tej jednej weryfikacji przeanalizowano mój adres e-mail.',
      questionnaire: 'Zgadzam się, aby na potrzeby tej jednej weryfikacji przeanalizowano moje odpowiedzi.',
      'source-of-funds': 'Zgadzam się, aby na potrzeby tej jednej weryfikacji przeanalizowano tę transakcję.',
    },
    policy: 'Co dzieje się z moimi danymi',
    missing: 'Jeśli chcesz się zgodzić, zaznacz to pole.',
  },
  otherWay: {
    offer: {
      face: 'Nie mogę wykonać weryfikacji twarzy',
      'payment-method': 'Nie mogę pokazać karty',
      email: 'Nie mogę otrzymać kodu e-mailem',
      questionnaire: 'Nie mogę tu odpowiedzieć na pytania',
      'source-of-funds': 'Potrzebuję z tym pomocy',
    },
    title: 'Jest inny sposób',
    text: 'Nie musisz przechodzić tej weryfikacji i nie musisz mówić dlaczego. {host} może załatwić to z Tobą inaczej: porozmawiaj z tą firmą pod numerem, który znasz, albo w jej własnej aplikacji.',
    meanwhile: 'Do tego czasu nic nie zostanie zatwierdzone. Możesz opuścić tę stronę; prośba wygaśnie sama.',
    back: 'Wróć do {host}',
  },
}
