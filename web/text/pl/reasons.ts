import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: 'Co można poprawić', final: 'Co wykazała weryfikacja' },
  reason: {
    'picture-unclear':
      'Zdjęcie nie było wystarczająco wyraźne. Pomoże dobre światło padające z przodu i czysty obiektyw.',
    'face-not-matched': 'Nie mogliśmy dopasować Twojej twarzy. Patrz prosto, bez kapelusza, maski i ciemnych okularów.',
    'card-incomplete': 'Część karty była ucięta. Na zdjęciu muszą być widoczne wszystkie cztery rogi.',
    'card-not-original': 'Zrób zdjęcie samej karty, w kolorze, a nie kopii ani ekranu.',
    'card-damaged': 'Karta jest zbyt zużyta, aby ją odczytać. Użyj innej.',
    'card-expired': 'Karta straciła ważność. Użyj ważnej karty.',
    'card-differs': 'To była inna karta niż ta, którą wcześniej podano. Użyj tamtej karty.',
    'details-differ': 'Niektóre dane różnią się od tych, które otrzymaliśmy. Sprawdź to, co zostało wpisane.',
    'try-later': 'Potrzebne źródło było niedostępne. Trochę później może się udać.',
    unspecified: 'Do tej weryfikacji nie podano szczegółów.',
  },
}
