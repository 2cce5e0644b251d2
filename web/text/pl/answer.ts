import type { Translation } from '../words.ts'

export const answer: Translation<'answer'> = {
  documentTitle: 'Odpowiedź',
  approved: {
    title: 'Potwierdzone',
    text: {
      face: 'Dziękujemy. To naprawdę Ty. {host} właśnie otrzymuje tę informację.',
      'payment-method': 'Dziękujemy. Twoja karta została przyjęta. {host} właśnie otrzymuje tę informację.',
      email: 'Dziękujemy. Ten adres e-mail należy do Ciebie. {host} właśnie otrzymuje tę informację.',
      questionnaire: 'Dziękujemy. Twoje odpowiedzi zostały przyjęte. {host} właśnie otrzymuje tę informację.',
      'source-of-funds': 'Nic nie przemawia przeciwko tym środkom. {host} właśnie otrzymuje tę informację.',
    },
  },
  declined: {
    title: 'Nie potwierdzono',
    text: 'Weryfikacja nie mogła potwierdzić tej prośby, dlatego nie została ona zatwierdzona. {host} właśnie otrzymuje tę informację.',
    next: 'Jeśli nadal tego chcesz, porozmawiaj z firmą {host}. Tam mogą pomóc Ci w inny sposób.',
  },
  retry: {
    title: 'Jeszcze się nie udało',
    text: 'To się łatwo zdarza i nie jest odmową.',
    next: '{count, plural, one {Masz jeszcze jedną próbę.} few {Masz jeszcze # próby.} many {Masz jeszcze # prób.} other {Masz jeszcze # próby.}}',
  },
  inconclusive: {
    title: 'Brak jasnej odpowiedzi',
    text: 'Weryfikacja zakończyła się bez „tak” i bez „nie”. To nie jest odmowa, ale nic też nie zostało zatwierdzone. {host} właśnie otrzymuje tę informację.',
    next: 'Porozmawiaj z firmą {host} o tym, co dalej.',
  },
  failed: {
    title: 'Weryfikacja została przerwana',
    text: 'W jej trakcie coś zawiodło. To nie Twoja wina i nic nie zostało zatwierdzone. {host} właśnie otrzymuje tę informację.',
    next: 'Jeśli nadal tego chcesz, zacznij od nowa w firmie {host}.',
  },
  refused: {
    title: 'Twoja odpowiedź: „nie”',
    text: 'Nic się nie stanie. {host} właśnie otrzymuje informację, że to nie Ty.',
    next: 'Jeśli ta prośba była dla Ciebie zupełnym zaskoczeniem, sprawdź swoje konto w firmie {host} i skontaktuj się z nią.',
  },
  expired: {
    title: 'Czas minął',
    text: 'Odpowiedź nie nadeszła na czas, dlatego nic nie zostało zatwierdzone. {host} właśnie otrzymuje tę informację.',
    next: 'Jeśli nadal tego chcesz, zacznij od nowa w firmie {host}.',
  },
  cancelled: {
    title: 'Prośba została wycofana',
    text: 'Firma {host} wycofała tę prośbę. Nic nie zostało zatwierdzone.',
    next: 'Nie musisz już nic robić.',
  },
  tryAgain: 'Spróbuj ponownie',
  return: 'Wróć do {host}',
  leave: 'Opuścisz tę stronę i przejdziesz na stronę {site}.',
  close: 'Możesz teraz zamknąć tę stronę.',
  receipt: 'Pokaż pokwitowanie',
  extraFailed: 'Nie udało się wczytać części tej strony. Odpowiedź podana wyżej mimo to obowiązuje.',
}
