import type { Translation } from '../words.ts'

export const answer: Translation<'answer'> = {
  documentTitle: 'Antwort',
  approved: {
    title: 'Bestätigt',
    text: {
      face: 'Vielen Dank. Sie waren es wirklich. {host} erfährt es jetzt.',
      'payment-method': 'Vielen Dank. Ihre Karte wurde angenommen. {host} erfährt es jetzt.',
      email: 'Vielen Dank. Die E-Mail-Adresse gehört Ihnen. {host} erfährt es jetzt.',
      questionnaire: 'Vielen Dank. Ihre Antworten wurden angenommen. {host} erfährt es jetzt.',
      'source-of-funds': 'Gegen diese Gelder spricht nichts. {host} erfährt es jetzt.',
    },
  },
  declined: {
    title: 'Nicht bestätigt',
    text: 'Die Prüfung konnte diese Anfrage nicht bestätigen, daher wurde sie nicht freigegeben. {host} erfährt es jetzt.',
    next: 'Wenn Sie das weiterhin möchten, sprechen Sie bitte mit {host}. Dort kann man Ihnen anders helfen.',
  },
  retry: {
    title: 'Das hat noch nicht geklappt',
    text: 'Das passiert leicht und ist keine Ablehnung.',
    next: '{count, plural, one {Sie haben noch einen Versuch.} other {Sie haben noch # Versuche.}}',
  },
  inconclusive: {
    title: 'Keine eindeutige Antwort',
    text: 'Die Prüfung endete ohne Ja und ohne Nein. Das ist keine Ablehnung, aber freigegeben wurde auch nichts. {host} erfährt es jetzt.',
    next: 'Bitte sprechen Sie mit {host} darüber, wie es weitergeht.',
  },
  failed: {
    title: 'Die Prüfung ist abgebrochen',
    text: 'Während der Prüfung ist etwas ausgefallen. Es lag nicht an Ihnen, und es wurde nichts freigegeben. {host} erfährt es jetzt.',
    next: 'Wenn Sie das weiterhin möchten, beginnen Sie bei {host} noch einmal.',
  },
  refused: {
    title: 'Sie haben Nein gesagt',
    text: 'Es geschieht nichts. {host} erfährt jetzt, dass Sie das nicht waren.',
    next: 'Wenn Sie damit gar nicht gerechnet haben, sehen Sie sich Ihr Konto bei {host} an und sprechen Sie dort mit jemandem.',
  },
  expired: {
    title: 'Die Zeit ist abgelaufen',
    text: 'Es kam nicht rechtzeitig eine Antwort, daher wurde nichts freigegeben. {host} erfährt es jetzt.',
    next: 'Wenn Sie das weiterhin möchten, beginnen Sie bei {host} noch einmal.',
  },
  cancelled: {
    title: 'Die Anfrage wurde zurückgezogen',
    text: '{host} hat die Anfrage zurückgenommen. Es wurde nichts freigegeben.',
    next: 'Für Sie gibt es nichts mehr zu tun.',
  },
  tryAgain: 'Noch einmal versuchen',
  return: 'Zurück zu {host}',
  leave: 'Sie verlassen diese Seite und kommen zu {site}.',
  close: 'Sie können diese Seite jetzt schließen.',
  receipt: 'Beleg anzeigen',
  extraFailed: 'Ein Teil dieser Seite konnte nicht geladen werden. Die Antwort oben gilt trotzdem.',
}
