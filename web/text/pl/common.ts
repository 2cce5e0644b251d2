import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Zabezpieczone przez Countersign',
  loading: 'Chwileczkę …',
  lost: 'Utracono połączenie, próbujemy dalej.',
  sandbox: 'Tryb testowy: prawdziwa weryfikacja się nie odbywa.',
  language: 'Język',
  footer: 'Nigdy nie zapytamy Cię tutaj o hasło ani PIN.',
  next: 'Co możesz teraz zrobić',
  reload: 'Spróbuj ponownie',
  resume: 'Przejdź do mojej prośby',
  reference: 'Numer dla pomocy technicznej: {requestId}',
  progress: 'Na jakim etapie jesteś',
  steps: { confirm: 'Czytanie', check: 'Weryfikacja', answer: 'Odpowiedź' },
}
