import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: 'Ihre Anfrage öffnen',
  title: 'Sie werden um eine Bestätigung gebeten',
  text: 'Sie haben diesen Link bekommen. Drücken Sie auf den Knopf, um zu sehen, wer fragt und worum es geht. Mit dem Öffnen wird nichts freigegeben: Sie können immer noch Nein sagen.',
  continue: 'Weiter',
  takeOver: 'Hier weitermachen',
  resend: 'Neuen Link senden',
  retry: 'Noch einmal versuchen',
  next: 'Was Sie jetzt tun können',
  language: 'Sprache',
  safety: 'Hier werden Sie nie nach einem Passwort oder einer PIN gefragt.',
  noScript:
    'Diese Seite braucht JavaScript, und in Ihrem Browser ist es ausgeschaltet. Schalten Sie es ein und laden Sie die Seite neu, oder öffnen Sie den Link auf einem anderen Gerät.',
  busy: 'Einen Moment …',
  sent: {
    title: 'Sehen Sie in Ihr Postfach',
    text: 'Ein neuer Link ist unterwegs an {sentTo}. Er sollte in einer Minute da sein. Nur der neueste Link funktioniert.',
  },
  sandbox: 'Testbetrieb: Es findet keine echte Prüfung statt.',
  reference: 'Kennung für den Support: {requestId}',
}
