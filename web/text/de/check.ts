import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: 'Prüfung',
  title: {
    face: 'Zeigen Sie, dass Sie es sind',
    'payment-method': 'Zeigen Sie Ihre Karte',
    email: 'Bestätigen Sie Ihre E-Mail-Adresse',
    questionnaire: 'Beantworten Sie ein paar Fragen',
    'source-of-funds': 'Noch ein Blick',
  },
  text: 'Die Prüfung hier unten führt Sumsub für {host} durch. Wenn sie fertig ist, geht es hier von selbst weiter.',
  camera: {
    looking: 'Wir sehen nach, ob Ihre Kamera funktioniert …',
    asking: {
      title: 'Bitte erlauben Sie die Kamera',
      text: 'Ihr Browser fragt, ob diese Seite die Kamera benutzen darf. Bitte wählen Sie „Erlauben“ oder „Zulassen“.',
      why: 'Zuerst sehen wir nur nach, ob sie funktioniert, und schalten sie wieder aus. Es wird nichts aufgenommen.',
    },
    twice: 'Wenn Ihr Browser noch einmal nach der Kamera fragt, erlauben Sie sie bitte wieder.',
  },
  loading: 'Die Prüfung wird geöffnet …',
  frame: 'Prüfung durch Sumsub',
  submitted: 'Angekommen. Einen Moment …',
  operation: 'Wozu Sie Ja gesagt haben',
  elsewhere: 'Stattdessen hier weitermachen',
  otherDevice: {
    offer: 'Auf einem anderen Gerät weitermachen',
    busy: 'Der Link wird erstellt …',
    otherWays: 'Andere Wege',
  },
  paused: {
    title: 'Die Prüfung ist angehalten',
    text: 'Sie haben hierzu Ja gesagt, und die Prüfung ist noch nicht fertig. Die Kamera ist aus.',
    goOn: 'Mit der Prüfung weitermachen',
    refuse: 'Nein, das war ich nicht',
  },
}
