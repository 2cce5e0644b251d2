import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: 'Weryfikacja',
  title: {
    face: 'Pokaż, że to Ty',
    'payment-method': 'Pokaż swoją kartę',
    email: 'Potwierdź swój adres e-mail',
    questionnaire: 'Odpowiedz na kilka pytań',
    'source-of-funds': 'Sprawdzamy jeszcze raz',
  },
  text: 'Weryfikację poniżej przeprowadza Sumsub dla firmy {host}. Gdy się zakończy, ta strona sama przejdzie dalej.',
  camera: {
    looking: 'Sprawdzamy, czy Twoja kamera działa …',
    asking: {
      title: 'Prosimy o zgodę na użycie kamery',
      text: 'Przeglądarka pyta, czy ta strona może używać kamery. Wybierz „Zezwól” lub „Pozwól”.',
      why: 'Najpierw tylko sprawdzamy, czy działa, i znów ją wyłączamy. Nic nie jest nagrywane.',
    },
    twice: 'Jeśli przeglądarka zapyta o kamerę jeszcze raz, ponownie wybierz „Zezwól” lub „Pozwól”.',
  },
  loading: 'Otwieramy weryfikację …',
  frame: 'Weryfikacja Sumsub',
  submitted: 'Dotarło. Chwileczkę …',
  operation: 'Czego dotyczy Twoja zgoda',
  elsewhere: 'Kontynuuj jednak tutaj',
  otherDevice: {
    offer: 'Kontynuuj na innym urządzeniu',
    busy: 'Tworzymy link …',
    otherWays: 'Inne sposoby',
  },
  paused: {
    title: 'Weryfikacja jest wstrzymana',
    text: 'Mamy już Twoją zgodę, ale weryfikacja nie jest jeszcze skończona. Kamera jest wyłączona.',
    goOn: 'Kontynuuj weryfikację',
    refuse: 'Nie, to nie ja',
  },
}
