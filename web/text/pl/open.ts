import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: 'Otwórz swoją prośbę',
  title: 'Ktoś prosi Cię o potwierdzenie',
  text: 'Ten link został wysłany do Ciebie. Naciśnij przycisk, aby zobaczyć, kto pyta i o co chodzi. Samo otwarcie niczego nie zatwierdza: nadal możesz odmówić.',
  continue: 'Dalej',
  takeOver: 'Kontynuuj tutaj',
  resend: 'Wyślij mi nowy link',
  retry: 'Spróbuj ponownie',
  next: 'Co możesz teraz zrobić',
  language: 'Język',
  safety: 'Nigdy nie zapytamy Cię tutaj o hasło ani PIN.',
  noScript:
    'Ta strona potrzebuje JavaScriptu, a w Twojej przeglądarce jest on wyłączony. Włącz go i wczytaj stronę ponownie albo otwórz link na innym urządzeniu.',
  busy: 'Chwileczkę …',
  sent: {
    title: 'Zajrzyj do swojej skrzynki',
    text: 'Nowy link jest w drodze na adres {sentTo}. Powinien dotrzeć w ciągu minuty. Działa tylko najnowszy link.',
  },
  type: {
    title: 'Wpisz kod z wiadomości e-mail',
    text: 'Otwiera tę samą prośbę co link. Zobaczysz, kto pyta i o co chodzi, i nadal możesz odmówić.',
    label: 'Kod z wiadomości e-mail',
    hint: 'Znajdziesz go w wiadomości e-mail, obok linku: trzy grupy liter i cyfr, na przykład K7QM-4T2X-9RBD. Łączniki możesz pominąć.',
    other: 'Wpisz inny kod',
    wrong: {
      title: 'Ten kod nie działa',
      text: 'Porównaj wpisany kod znak po znaku z najnowszą wiadomością e-mail. Link w tej wiadomości też działa.',
    },
  },
  sandbox: 'Tryb testowy: prawdziwa weryfikacja się nie odbywa.',
  reference: 'Numer dla pomocy technicznej: {requestId}',
}
