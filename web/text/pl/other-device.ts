import type { Translation } from '../words.ts'

export const otherDevice: Translation<'otherDevice'> = {
  outside: 'Otwórz w swojej przeglądarce',
  title: 'Kontynuuj na innym urządzeniu',
  scan: 'Skieruj aparat telefonu na ten obrazek i otwórz link, który się pokaże.',
  send: 'Wyślij sobie ten link albo go skopiuj i otwórz na drugim urządzeniu.',
  openThere: 'Twoja prośba będzie kontynuowana w Safari, Chrome lub Firefoksie.',
  stay: 'Zostaw tę stronę otwartą: sama przejdzie dalej.',
  camera: 'Drugie urządzenie musi mieć kamerę.',
  code: 'Kod QR z linkiem dla drugiego urządzenia',
  until: 'Link zadziała jeden raz, do godziny {at, date, clock}.',
  over: 'Czas tego linku minął.',
  fresh: 'Utwórz nowy link',
  copy: 'Kopiuj link',
  copied: 'Skopiowano',
  byHand: 'Przeglądarka nie pozwala nam go skopiować. Zaznacz link tutaj i skopiuj go ręcznie:',
  share: 'Wyślij link',
  shareTitle: 'Kontynuuj swoją prośbę',

  match: {
    here: 'Oba ekrany pokazują tę samą liczbę:',
    question: 'Czy na drugim ekranie jest ta liczba?',
    differs: 'Jeśli jest tam inna albo rozpoczął to ktoś inny, zamknij tę stronę.',
  },

  hosted: {
    offer: 'Użyj zamiast tego strony Sumsub',
    text: 'Weryfikację przeprowadza Sumsub i ma do tego własną stronę. Otwórz ją na dowolnym urządzeniu. Gdy skończysz, ta strona sama przejdzie dalej.',
    busy: 'Pobieramy adres …',
    open: 'Otwórz stronę Sumsub',
    until: 'Działa do godziny {at, date, clock}.',
  },

  watching: {
    title: 'Kontynuuj na drugim urządzeniu',
    text: 'Twoja prośba jest teraz otwarta tam. Tutaj nie musisz nic robić: ta strona sama przejdzie dalej, gdy tylko będzie odpowiedź.',
    arrived: 'Dotarło to, co zostało wysłane z Twojego drugiego urządzenia. Odpowiedź pojawi się tu sama.',
    help: 'W każdej chwili możesz kontynuować tutaj: wtedy tam się to zakończy. Jeśli na innym urządzeniu otworzył ją ktoś inny, odmów.',
    takeBack: 'Kontynuuj tutaj',
    refuse: 'Nie, to nie ja',
  },
}
