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
  type: {
    title: 'Geben Sie den Code aus der E-Mail ein',
    text: 'Er öffnet dieselbe Anfrage wie der Link. Sie sehen, wer fragt und worum es geht, und können immer noch Nein sagen.',
    label: 'Code aus der E-Mail',
    hint: 'Sie finden ihn in der E-Mail, beim Link: drei Gruppen aus Buchstaben und Ziffern, zum Beispiel K7QM-4T2X-9RBD. Die Striche können Sie weglassen.',
    other: 'Anderen Code eingeben',
    wrong: {
      title: 'Dieser Code funktioniert nicht',
      text: 'Bitte vergleichen Sie Ihre Eingabe Zeichen für Zeichen mit der neuesten E-Mail. Der Link in dieser E-Mail funktioniert ebenso.',
    },
  },
  sandbox: 'Testbetrieb: Es findet keine echte Prüfung statt.',
  reference: 'Kennung für den Support: {requestId}',
}
