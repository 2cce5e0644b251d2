import type { MailText } from './mail-text.ts'

export const de: MailText = {
  test: 'Test',
  subject: '{host}: Bitte bestätigen Sie',
  asks: {
    're-authentication': '{host} bittet Sie zu bestätigen, dass Sie es selbst sind.',
    transfer: '{host} bittet Sie, eine Überweisung zu bestätigen.',
    withdrawal: '{host} bittet Sie, eine Auszahlung zu bestätigen.',
    'payout-change': '{host} bittet Sie, eine Änderung Ihres Auszahlungskontos zu bestätigen.',
    'new-device': '{host} bittet Sie, ein neues Gerät zu bestätigen.',
    password: '{host} bittet Sie, eine Änderung Ihres Passworts zu bestätigen.',
    limit: '{host} bittet Sie, ein neues Limit zu bestätigen.',
    'data-export': '{host} bittet Sie, die Herausgabe Ihrer Daten zu bestätigen.',
    general: '{host} bittet Sie um eine Bestätigung.',
  },
  how: {
    face: 'Wenn Sie zustimmen, schauen Sie kurz in die Kamera.',
    'payment-method': 'Wenn Sie zustimmen, halten Sie Ihre Zahlungskarte vor die Kamera.',
    email: 'Wenn Sie zustimmen, bestätigen Sie Ihre E-Mail-Adresse mit einem Code.',
    questionnaire: 'Wenn Sie zustimmen, beantworten Sie einige Fragen.',
    'source-of-funds': 'Wir prüfen, woher die Mittel stammen. Sie müssen dafür nichts tun.',
  },
  decide: 'Öffnen Sie die Seite, lesen Sie, worum es geht, und entscheiden Sie dann.',
  button: 'Lesen, worum es geht',
  until: 'Der Link gilt bis zum {time}.',
  elsewhere:
    'Sie können auch auf einem anderen Gerät weitermachen: Öffnen Sie dort {address} und geben Sie diesen Code ein: {code}',
  stranger:
    'Sie haben das nicht veranlasst? Dann öffnen Sie den Link und sagen Sie dort, dass Sie es nicht waren. Ohne Ihr Ja geschieht nichts.',
  never: 'Weder in dieser E-Mail noch auf der Seite wird Sie jemand nach einem Passwort oder einer PIN fragen.',
}
