import type { Translation } from '../words.ts'

export const otherDevice: Translation<'otherDevice'> = {
  outside: 'In Ihrem Browser öffnen',
  title: 'Auf einem anderen Gerät weitermachen',
  scan: 'Richten Sie die Kamera Ihres Telefons auf dieses Bild und öffnen Sie den Link, den sie zeigt.',
  send: 'Senden Sie sich diesen Link oder kopieren Sie ihn, und öffnen Sie ihn auf dem anderen Gerät.',
  openThere: 'Ihre Anfrage geht in Safari, Chrome oder Firefox weiter.',
  stay: 'Lassen Sie diese Seite offen: Hier geht es von selbst weiter.',
  camera: 'Das andere Gerät braucht eine Kamera.',
  code: 'QR-Code mit dem Link für das andere Gerät',
  until: 'Der Link funktioniert einmal, bis {at, date, clock} Uhr.',
  over: 'Die Zeit für diesen Link ist abgelaufen.',
  fresh: 'Neuen Link erstellen',
  copy: 'Link kopieren',
  copied: 'Kopiert',
  byHand: 'Ihr Browser lässt uns den Link nicht kopieren. Markieren Sie ihn hier und kopieren Sie ihn von Hand:',
  share: 'Link senden',
  shareTitle: 'Mit Ihrer Anfrage weitermachen',

  match: {
    here: 'Auf beiden Bildschirmen steht dieselbe Zahl:',
    question: 'Steht auf Ihrem anderen Bildschirm diese Zahl?',
    differs: 'Wenn dort eine andere steht oder Sie das nicht selbst begonnen haben, schließen Sie diese Seite.',
  },

  hosted: {
    offer: 'Stattdessen eine Seite von Sumsub benutzen',
    text: 'Sumsub führt die Prüfung durch und hat dafür eine eigene Seite. Öffnen Sie sie auf einem beliebigen Gerät. Wenn Sie fertig sind, geht es hier von selbst weiter.',
    busy: 'Die Adresse wird geholt …',
    open: 'Seite von Sumsub öffnen',
    until: 'Sie funktioniert bis {at, date, clock} Uhr.',
  },

  watching: {
    title: 'Machen Sie auf Ihrem anderen Gerät weiter',
    text: 'Ihre Anfrage ist jetzt dort geöffnet. Hier müssen Sie nichts tun: Sobald es eine Antwort gibt, geht es von selbst weiter.',
    arrived: 'Was Sie von Ihrem anderen Gerät gesendet haben, ist angekommen. Die Antwort erscheint hier von selbst.',
    help: 'Sie können jederzeit hier weitermachen: Dort endet es dann. Wenn Sie die Anfrage nicht selbst auf einem anderen Gerät geöffnet haben, sagen Sie Nein.',
    takeBack: 'Hier weitermachen',
    refuse: 'Nein, das war ich nicht',
  },
}
