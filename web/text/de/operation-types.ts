import type { Translation } from '../words.ts'

export const operationTypes: Translation<'operationTypes'> = {
  're-authentication': {
    name: 'Zeigen, dass Sie es sind',
    effect: 'Danach können Sie bei {host} dort weitermachen, wo Sie danach gefragt wurden.',
    warning: 'Sagen Sie nur Ja, wenn Sie genau jetzt selbst etwas bei {host} tun.',
  },
  transfer: {
    name: 'Überweisung',
    effect: '{host} sendet das Geld so, wie es hier steht. Zurückholen lässt es sich selten.',
    warning:
      'Niemand von {host} bittet Sie am Telefon, eine Überweisung freizugeben, auch nicht, um Ihr Geld in Sicherheit zu bringen.',
  },
  withdrawal: {
    name: 'Auszahlung',
    effect: '{host} zahlt das Geld so aus, wie es hier steht. Zurückholen lässt es sich selten.',
    warning:
      'Hat Ihnen jemand einen Gewinn versprochen oder Sie gebeten, Geld für ihn weiterzugeben? Dann sagen Sie Nein.',
  },
  'payout-change': {
    name: 'Neues Ziel für Auszahlungen',
    effect: '{host} sendet Ihre Auszahlungen von da an dorthin.',
    warning:
      'Hat eine Nachricht oder ein Anruf Sie gebeten zu ändern, wohin Ihr Geld geht? Dann sagen Sie Nein und fragen Sie unter einer Nummer nach, die Sie kennen.',
  },
  'new-device': {
    name: 'Neues Gerät',
    effect: 'Dieses Gerät kann von da an Ihr Konto bei {host} benutzen.',
    warning: 'Sagen Sie nur Ja, wenn das Gerät Ihnen gehört und vor Ihnen liegt. Niemand von {host} muss in Ihr Konto.',
  },
  password: {
    name: 'Neues Passwort',
    effect: '{host} ändert, wie Sie sich anmelden.',
    warning: 'Wollten Sie das selbst? Wenn nicht, versucht vielleicht jemand, in Ihr Konto zu kommen: Sagen Sie Nein.',
  },
  limit: {
    name: 'Neues Limit',
    effect: 'Das neue Limit gilt sofort.',
    warning:
      'Betrüger lassen ein Limit anheben, bevor sie Geld nehmen. Niemand von {host} bittet Sie am Telefon darum.',
  },
  'data-export': {
    name: 'Herausgabe Ihrer Daten',
    effect: '{host} gibt die hier genannten Daten heraus.',
    warning:
      'Mit Ihren Daten können andere sich als Sie ausgeben. Sagen Sie nur Ja, wenn Sie selbst darum gebeten haben.',
  },
  general: {
    name: 'Anfrage',
    effect: '{host} tut, was hier steht.',
    warning: 'Niemand von {host} bittet Sie am Telefon, hier Ja zu sagen. Wenn jemand Sie drängt, sagen Sie Nein.',
  },
}
