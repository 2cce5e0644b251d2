import type { Translation } from '../words.ts'

export const operationTypes: Translation<'operationTypes'> = {
  're-authentication': {
    name: 'Potwierdzenie, że to Ty',
    effect: 'Potem możesz kontynuować w firmie {host} od miejsca, w którym pojawiła się ta prośba.',
    warning: 'Zgódź się tylko wtedy, gdy właśnie w tej chwili samodzielnie załatwiasz coś w firmie {host}.',
  },
  transfer: {
    name: 'Przelew',
    effect: '{host} wyśle pieniądze tak, jak tu pokazano. Rzadko da się je cofnąć.',
    warning:
      'Nikt z firmy {host} nie prosi przez telefon o zatwierdzenie przelewu ani o przeniesienie pieniędzy w bezpieczne miejsce.',
  },
  withdrawal: {
    name: 'Wypłata',
    effect: '{host} wypłaci pieniądze tak, jak tu pokazano. Rzadko da się je cofnąć.',
    warning: 'Czy ktoś obiecał Ci zysk albo poprosił o przekazanie pieniędzy dalej? Wtedy odmów.',
  },
  'payout-change': {
    name: 'Nowe miejsce wypłat',
    effect: 'Od tej chwili {host} będzie tam wysyłać Twoje wypłaty.',
    warning:
      'Czy ktoś w wiadomości lub przez telefon poprosił Cię o zmianę miejsca, do którego trafiają Twoje pieniądze? Wtedy odmów i zapytaj pod numerem, który znasz.',
  },
  'new-device': {
    name: 'Nowe urządzenie',
    effect: 'Od tej chwili to urządzenie będzie mogło korzystać z Twojego konta w firmie {host}.',
    warning:
      'Zgódź się tylko wtedy, gdy urządzenie należy do Ciebie i masz je przed sobą. Nikt z firmy {host} nie potrzebuje dostępu do Twojego konta.',
  },
  password: {
    name: 'Nowe hasło',
    effect: '{host} zmieni sposób, w jaki się logujesz.',
    warning: 'Czy to Twoja własna prośba? Jeśli nie, ktoś może próbować dostać się na Twoje konto: odmów.',
  },
  limit: {
    name: 'Nowy limit',
    effect: 'Nowy limit obowiązuje od razu.',
    warning: 'Oszuści każą podnieść limit, zanim zabiorą pieniądze. Nikt z firmy {host} nie prosi o to przez telefon.',
  },
  'data-export': {
    name: 'Przekazanie Twoich danych',
    effect: '{host} wyda dane, które tu wymieniono.',
    warning: 'Mając Twoje dane, inni mogą się pod Ciebie podszyć. Zgódź się tylko wtedy, gdy to Twoja własna prośba.',
  },
  general: {
    name: 'Prośba',
    effect: '{host} zrobi to, co tu pokazano.',
    warning: 'Nikt z firmy {host} nie prosi przez telefon, żeby się tu zgodzić. Jeśli ktoś na Ciebie naciska, odmów.',
  },
}
