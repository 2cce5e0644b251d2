import type { MailText } from './mail-text.ts'

export const pl: MailText = {
  test: 'Test',
  subject: '{host}: prosimy o potwierdzenie',
  asks: {
    're-authentication': '{host} prosi Cię o potwierdzenie, że to Ty.',
    transfer: '{host} prosi Cię o potwierdzenie przelewu.',
    withdrawal: '{host} prosi Cię o potwierdzenie wypłaty pieniędzy.',
    'payout-change': '{host} prosi Cię o potwierdzenie zmiany konta, na które wypłacane są Twoje pieniądze.',
    'new-device': '{host} prosi Cię o potwierdzenie nowego urządzenia.',
    password: '{host} prosi Cię o potwierdzenie zmiany hasła.',
    limit: '{host} prosi Cię o potwierdzenie nowego limitu.',
    'data-export': '{host} prosi Cię o potwierdzenie przekazania Twoich danych.',
    general: '{host} prosi Cię o potwierdzenie.',
  },
  how: {
    face: 'Jeśli się zgodzisz, spojrzysz na chwilę w kamerę.',
    'payment-method': 'Jeśli się zgodzisz, pokażesz do kamery swoją kartę płatniczą.',
    email: 'Jeśli się zgodzisz, potwierdzisz swój adres e-mail kodem.',
    questionnaire: 'Jeśli się zgodzisz, odpowiesz na kilka pytań.',
    'source-of-funds': 'Sprawdzamy, skąd pochodzą środki. Nie musisz nic robić.',
  },
  decide: 'Otwórz stronę, przeczytaj, o co chodzi, i dopiero wtedy zdecyduj.',
  button: 'Przeczytaj, o co chodzi',
  until: 'Link działa do {time}.',
  elsewhere: 'Możesz też kontynuować na innym urządzeniu: otwórz na nim {address} i wpisz ten kod: {code}',
  stranger: 'To nie była Twoja prośba? Otwórz link i zaznacz tam, że to nie Ty. Bez Twojej zgody nic się nie stanie.',
  never: 'Ani w tej wiadomości, ani na stronie nikt nie poprosi Cię o hasło lub PIN.',
}
