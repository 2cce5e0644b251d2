import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Hier fertig',
  title: 'Auf diesem Gerät fertig',
  text: 'Bitte gehen Sie zurück zu dem Gerät, auf dem Sie begonnen haben. Die Seite dort geht von selbst weiter.',
  looking: 'Ihre Anfrage wird gesucht …',
}
