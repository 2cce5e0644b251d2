import type { Translation } from '../words.ts'

export const camera: Translation<'camera'> = {
  how: 'Jak to zrobić',
  again: 'Spróbuj ponownie',
  askAgain: 'Zapytaj mnie ponownie',
  anyway: 'Mimo to spróbuj tutaj',
  withoutCamera: 'Kontynuuj bez kamery',
  withoutCameraText: 'Jeśli to, co chcesz pokazać, jest plikiem, możesz też kontynuować bez kamery.',
  goesOn: 'Gdy tylko kamera będzie dozwolona, ta strona sama przejdzie dalej.',
  plugIn: 'Jeśli masz kamerę, podłącz ją lub włącz: wtedy ta strona sama przejdzie dalej.',

  allow: {
    chrome: {
      open: 'Naciśnij symbol na początku paska adresu, obok adresu tej strony.',
      change: 'Włącz kamerę.',
    },
    'chrome-phone': {
      open: 'Naciśnij symbol na początku paska adresu, u góry lub u dołu ekranu.',
      change: 'Wybierz „Uprawnienia”, potem „Kamera” lub „Aparat”, i włącz dostęp.',
    },
    firefox: {
      open: 'Naciśnij przekreśloną kamerę na początku paska adresu.',
      change: 'Usuń blokadę małym krzyżykiem obok niej.',
    },
    'firefox-phone': {
      open: 'Naciśnij symbol na początku paska adresu.',
      change: 'Naciśnij „Aparat”, aby pojawiło się tam słowo „Dozwolone”.',
    },
    safari: {
      open: 'Otwórz menu „Safari” u góry ekranu, potem „Ustawienia dla tej witryny”.',
      change: 'Przy „Kamera” wybierz „Pozwól”.',
    },
    'safari-phone': {
      open: 'Naciśnij symbol na początku paska adresu, u dołu lub u góry ekranu.',
      change: 'Wybierz „Ustawienia witryny”, a potem przy „Kamera” lub „Aparat” wybierz „Pozwól”.',
    },
    other: {
      open: 'Otwórz w przeglądarce ustawienia tej strony. Często kryją się za symbolem obok adresu.',
      change: 'Zezwól na użycie kamery.',
    },
    back: 'Wróć na tę stronę i naciśnij „Spróbuj ponownie”.',
  },

  system: {
    windows: {
      open: 'Otwórz ustawienia systemu Windows, potem „Prywatność i zabezpieczenia”, potem „Kamera”.',
      change: 'Włącz dostęp do kamery, także dla aplikacji klasycznych.',
    },
    macos: {
      open: 'Otwórz „Ustawienia systemowe”, potem „Prywatność i ochrona”, potem „Kamera”.',
      change: 'Włącz ją dla swojej przeglądarki.',
    },
    android: {
      open: 'Otwórz ustawienia telefonu, potem „Aplikacje”, potem swoją przeglądarkę, potem „Uprawnienia”.',
      change: 'Zezwól na użycie aparatu.',
    },
    ios: {
      open: 'Otwórz ustawienia urządzenia i znajdź na liście swoją przeglądarkę.',
      change: 'Włącz „Aparat”.',
    },
    other: {
      open: 'Otwórz ustawienia urządzenia i poszukaj pozycji „Prywatność” lub „Uprawnienia”.',
      change: 'Zezwól swojej przeglądarce na używanie kamery.',
    },
  },

  inUse: {
    close: 'Zamknij inne programy i strony, które mogą używać kamery, przede wszystkim rozmowy wideo.',
    cover: 'Niektóre kamery mają własny przełącznik lub przycisk. Sprawdź, czy Twoja jest włączona.',
    back: 'Potem naciśnij „Spróbuj ponownie”.',
  },

  noAnswer: {
    look: 'Poszukaj pytania przeglądarki, często u góry lub u dołu okna, i wybierz „Zezwól” lub „Pozwól”.',
    none: 'Jeśli go nie ma, naciśnij „Zapytaj mnie ponownie”.',
  },

  inApp: {
    app: 'To jest mała przeglądarka w aplikacji {app}. Takie przeglądarki często nie mają kamery.',
    unnamed: 'To jest mała przeglądarka w innej aplikacji. Takie przeglądarki często nie mają kamery.',
    menu: 'Otwórz menu tego okna. Najczęściej kryje się za trzema kropkami lub symbolem przy krawędzi.',
    choose: 'Wybierz „Otwórz w przeglądarce”, „Otwórz w Safari” lub „Otwórz w Chrome”.',
    copy: 'Jeśli to nie działa, skopiuj link, otwórz Safari, Chrome lub Firefox i wklej go tam.',
  },
}
