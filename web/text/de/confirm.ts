import type { Translation } from '../words.ts'

export const confirm: Translation<'confirm'> = {
  documentTitle: 'Bestätigen',
  title: '{host} bittet Sie um eine Bestätigung',
  text: 'Bitte lesen Sie das hier. Bevor Sie Ja sagen, geschieht nichts.',
  person: 'Für {person}',
  until: 'Bitte antworten Sie bis {at, date, deadline}',
  untilToday: 'Bitte antworten Sie bis {at, date, clock} Uhr',
  ifYes: 'Wenn Sie Ja sagen',
  how: {
    face: 'Sie schauen einen Moment in die Kamera, damit wir sehen, dass Sie es wirklich sind. Das dauert etwa eine Minute.',
    'payment-method': 'Sie machen ein Foto Ihrer Zahlungskarte. Das dauert etwa zwei Minuten.',
    email: 'Wir senden einen Code an Ihre E-Mail-Adresse, und Sie geben ihn ein. Das dauert etwa eine Minute.',
    questionnaire: 'Sie beantworten ein paar Fragen. Das dauert etwa zwei Minuten.',
    'source-of-funds': 'Wir sehen nach, woher die Gelder kommen. Sie müssen dafür nichts tun.',
  },
  flashes:
    'Der Bildschirm kann dabei farbig aufblitzen. Wenn Sie Lichtblitze nicht vertragen, wählen Sie unten den anderen Weg.',
  approve: 'Ja, das bin ich',
  refuse: 'Nein, das war ich nicht',
  consent: {
    title: 'Ihre Einwilligung',
    text: {
      face: 'Ich bin einverstanden, dass für diese eine Prüfung Bilder meines Gesichts aufgenommen und verglichen werden.',
      'payment-method':
        'Ich bin einverstanden, dass für diese eine Prüfung Bilder meiner Karte ausgewertet werden, und Bilder meines Gesichts, wenn die Prüfung danach fragt.',
      email: 'Ich bin einverstanden, dass für diese eine Prüfung meine E-Mail-Adresse ausgewertet wird.',
      questionnaire: 'Ich bin einverstanden, dass für diese eine Prüfung meine Antworten ausgewertet werden.',
      'source-of-funds': 'Ich bin einverstanden, dass für diese eine Prüfung die Transaktion ausgewertet wird.',
    },
    policy: 'Was mit meinen Daten geschieht',
    missing: 'Bitte setzen Sie den Haken, wenn Sie Ja sagen möchten.',
  },
  otherWay: {
    offer: {
      face: 'Ich kann keine Gesichtsprüfung machen',
      'payment-method': 'Ich kann keine Karte zeigen',
      email: 'Ich kann keinen Code per E-Mail bekommen',
      questionnaire: 'Ich kann hier keine Fragen beantworten',
      'source-of-funds': 'Ich brauche Hilfe dabei',
    },
    title: 'Es gibt einen anderen Weg',
    text: 'Sie müssen diese Prüfung nicht machen und auch nicht sagen, warum. {host} kann das anders mit Ihnen klären: Sprechen Sie dort mit jemandem, unter einer Nummer, die Sie kennen, oder in der App von {host}.',
    meanwhile: 'Bis dahin wird nichts freigegeben. Sie können diese Seite verlassen; die Anfrage endet von selbst.',
    back: 'Zurück zu {host}',
  },
}
