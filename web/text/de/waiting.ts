import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: 'Warten auf die Antwort',
  onOtherDevice: 'Auf Ihrem anderen Gerät',
  title: 'Wir prüfen',
  arrived: {
    face: 'Ihre Bilder sind angekommen.',
    'payment-method': 'Das Bild Ihrer Karte ist angekommen.',
    email: 'Ihr Code ist angekommen.',
    questionnaire: 'Ihre Antworten sind angekommen.',
    'source-of-funds': 'Die Angaben zu den Geldern sind angekommen. Sie müssen nichts tun.',
  },
  trail: 'Wie weit es ist',
  examined: 'Sumsub sieht es sich an. Das dauert meist ein paar Sekunden.',
  answer: 'Die Antwort erscheint hier von selbst.',
  slow: 'Es dauert etwas länger als sonst. Sie müssen nichts tun. Sie können diese Seite auch schließen: {host} bekommt die Antwort auf jeden Fall.',
  again: 'Noch einmal nachsehen',
  back: 'Zurück zu {host}',
  onHold: {
    title: 'Ein Mensch sieht es sich an',
    text: 'Das kann einige Stunden dauern und sagt nichts darüber, wie es ausgeht.',
    close: 'Sie können diese Seite schließen: {host} erfährt die Antwort, sobald es sie gibt, und sagt Ihnen Bescheid.',
    examined: 'Jemand bei Sumsub sieht es sich an.',
    answer: '{host} bekommt die Antwort und sagt Ihnen Bescheid.',
  },
}
