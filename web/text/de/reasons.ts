import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: 'Was Sie besser machen können', final: 'Was die Prüfung sagt' },
  reason: {
    'picture-unclear': 'Das Bild war nicht deutlich genug. Gutes Licht von vorn und eine saubere Linse helfen.',
    'face-not-matched':
      'Wir konnten Ihr Gesicht nicht zuordnen. Schauen Sie geradeaus, ohne Hut, Maske oder dunkle Brille.',
    'card-incomplete': 'Ein Teil der Karte war abgeschnitten. Alle vier Ecken müssen im Bild sein.',
    'card-not-original': 'Bitte fotografieren Sie die Karte selbst, in Farbe, keine Kopie und keinen Bildschirm.',
    'card-damaged': 'Die Karte ist zu abgenutzt, um sie zu lesen. Bitte nehmen Sie eine andere.',
    'card-expired': 'Die Karte ist abgelaufen. Bitte nehmen Sie eine gültige.',
    'card-differs': 'Es war eine andere Karte als die, die Sie genannt hatten. Bitte nehmen Sie diese.',
    'details-differ':
      'Einige Angaben weichen von denen ab, die wir bekommen haben. Bitte prüfen Sie, was Sie eingegeben haben.',
    'try-later': 'Eine Quelle, die gebraucht wird, war nicht erreichbar. Etwas später klappt es vielleicht.',
    unspecified: 'Zu dieser Prüfung gibt es keine Einzelheiten.',
  },
}
