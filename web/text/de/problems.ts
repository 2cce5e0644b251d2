import type { Translation } from '../words.ts'

export const problems: Translation<'problems'> = {
  linkNotValid: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Vielleicht wurde er unterwegs abgeschnitten. Öffnen Sie ihn noch einmal aus der E-Mail oder kopieren Sie die ganze Adresse.',
  },
  linkUsed: {
    title: 'Dieser Link wurde schon geöffnet',
    text: 'Vielleicht haben Sie ihn auf einem anderen Gerät geöffnet, oder ein Programm, das Ihre E-Mails schützt. Wenn Sie hier weitermachen, wird die Anfrage dort geschlossen.',
  },
  linkExpired: {
    title: 'Dieser Link ist zu alt',
    text: 'Zu Ihrer Sicherheit funktioniert ein Link nur kurze Zeit. Sie können einen neuen bekommen.',
  },
  linkReplaced: {
    title: 'Es gibt einen neueren Link',
    text: 'In Ihrem Postfach liegt eine neuere E-Mail, und nur der Link darin funktioniert. Wenn Sie sie nicht finden, lassen Sie sich noch eine senden.',
  },
  linkCancelled: {
    title: 'Die Anfrage wurde zurückgezogen',
    text: 'Wer Sie gefragt hat, hat die Anfrage zurückgenommen. Für Sie gibt es nichts mehr zu tun.',
  },
  linkFinished: {
    title: 'Das ist schon erledigt',
    text: 'Die Anfrage hinter diesem Link hat ihre Antwort. Für Sie gibt es nichts mehr zu tun.',
  },
  actionEnded: {
    title: 'Diese Anfrage ist beendet',
    text: 'Sie lässt sich nicht mehr ändern. Für Sie gibt es nichts mehr zu tun.',
  },
  sessionMissing: {
    title: 'Bitte öffnen Sie Ihren Link noch einmal',
    text: 'Diese Seite weiß nicht, welche Anfrage Ihre ist. Das passiert nach einiger Zeit, oder wenn die Adresse ohne den Link geöffnet wurde.',
  },
  sessionMoved: {
    title: 'Sie haben woanders weitergemacht',
    text: 'Diese Anfrage wurde auf einem anderen Gerät oder in einem anderen Fenster geöffnet. Darum hat diese Seite sie losgelassen. Es ist nichts verloren.',
  },
  queue: {
    title: 'Sie sind in einer kurzen Warteschlange',
    text: 'Gerade werden viele Menschen geprüft. Sie sind gleich an der Reihe, und es ist nichts verloren.',
  },
  resendLimit: {
    title: 'Vorerst keine weiteren Links',
    text: 'Ihnen wurden schon mehrere Links gesendet. Bitte suchen Sie die neueste E-Mail, auch unter der unerwünschten Post.',
  },
  resendNoAddress: {
    title: 'Wir haben keine E-Mail-Adresse von Ihnen',
    text: 'Der Link kam auf anderem Weg zu Ihnen, daher können wir keinen neuen senden.',
  },
  busy: {
    title: 'Gerade nicht möglich',
    text: 'Ein Dienst, den wir brauchen, antwortet im Moment nicht. Es geht nichts verloren.',
  },
  offline: {
    title: 'Keine Verbindung',
    text: 'Wir können den Server nicht erreichen. Bitte sehen Sie nach, ob Sie mit dem Internet verbunden sind.',
  },
  insecureContext: {
    title: 'Diese Adresse ist nicht sicher',
    text: 'Ihr Browser vertraut der Adresse nicht, unter der diese Seite geöffnet wurde, daher lässt sich hier nichts bestätigen.',
  },
  ourFault: {
    title: 'Bei uns ist etwas schiefgegangen',
    text: 'Es liegt nicht an Ihnen, und es wurde nichts freigegeben.',
  },
  otherAction: {
    title: 'In diesem Browser wurde eine andere Anfrage geöffnet',
    text: 'Diese Seite zeigte eine frühere, daher ist hier nichts geschehen. Sie können mit der zuletzt geöffneten weitermachen.',
  },
  watchingOnly: {
    title: 'Es geht auf Ihrem anderen Gerät weiter',
    text: 'Sie haben diese Anfrage an ein anderes Gerät übergeben. Diese Seite sieht zu und zeigt die Antwort, sobald sie da ist.',
  },
  personLimit: {
    title: 'Genug Prüfungen für heute',
    text: 'Zu Ihrer Sicherheit wird eine Person am Tag nur wenige Male geprüft. Morgen geht es wieder, und das Unternehmen, das Sie gefragt hat, kann Ihnen auf anderem Weg helfen.',
  },
  hostedPageRefused: {
    title: 'Bei dieser Anfrage nicht möglich',
    text: 'Das Unternehmen, das Sie gefragt hat, möchte, dass Sie die Anfrage neben der Prüfung sehen. Bitte machen Sie hier weiter, oder mit unserem eigenen Link auf einem anderen Gerät.',
  },
  consentRequired: {
    title: 'Zuerst wird Ihre Einwilligung gebraucht',
    text: 'Die Prüfung kann erst beginnen, wenn Sie den Haken dafür gesetzt haben.',
  },
  attemptsUsedUp: {
    title: 'Keine Versuche mehr',
    text: 'Die Prüfung wurde so oft versucht, wie es erlaubt ist. Das Unternehmen, das Sie gefragt hat, kann Ihnen anders helfen.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse vertippt. Ihre Anfrage erreichen Sie über den Link in Ihrer E-Mail.',
  },
  inAppBrowser: {
    title: 'Bitte öffnen Sie diese Seite in Ihrem Browser',
    text: 'Sie sind im kleinen Browser einer anderen App. Solche Browser haben oft keine Kamera.',
  },
  browserTooOld: {
    title: 'Diesem Browser fehlt etwas, das die Prüfung braucht',
    text: 'Vielleicht ist er alt oder in einem Modus, der zur Sicherheit vieles abschaltet. Ein anderer Browser oder ein anderes Gerät hilft.',
  },
  noCameraApi: {
    title: 'Dieser Browser kann keine Kamera benutzen',
    text: 'Seiten kommen darin an keine Kamera. Nehmen Sie Safari, Chrome oder Firefox, oder ein anderes Gerät.',
  },
  cameraBlocked: {
    title: 'Die Kamera ist für diese Seite ausgeschaltet',
    text: 'Das ist eine Einstellung von uns und liegt nicht an Ihnen. Wir wissen jetzt davon. Sie können auf einem anderen Weg weitermachen.',
  },
  cameraDenied: {
    title: 'Die Kamera ist noch nicht erlaubt',
    text: 'Ihr Browser lässt diese Seite nicht an die Kamera. Das können Sie ändern.',
  },
  cameraDeniedBySystem: {
    title: 'Ihr Gerät lässt den Browser nicht an die Kamera',
    text: 'Hier haben Sie die Kamera erlaubt, aber die Einstellungen Ihres Geräts tun es nicht. Das können Sie ändern.',
  },
  cameraMissing: {
    title: 'Hier gibt es keine Kamera',
    text: 'Die Prüfung braucht eine. Ihr Telefon genügt: Dort können Sie mit derselben Anfrage weitermachen.',
  },
  cameraInUse: {
    title: 'Die Kamera startet nicht',
    text: 'Meistens benutzt sie gerade ein anderes Programm.',
  },
  cameraTooWeak: {
    title: 'Diese Kamera ist zu schwach',
    text: 'Ihre Bilder sind zu klein für die Prüfung. Nehmen Sie eine andere Kamera oder Ihr Telefon.',
  },
  cameraNoAnswer: {
    title: 'Wir warten auf die Kamera',
    text: 'Ihr Browser hätte Sie inzwischen fragen sollen, ob diese Seite sie benutzen darf.',
  },
  checkElsewhere: {
    title: 'Die Prüfung ist in einem anderen Fenster geöffnet',
    text: 'Zwei Fenster können sich keine Kamera teilen. Machen Sie dort weiter, oder stattdessen hier.',
  },
  frameSilent: {
    title: 'Die Prüfung öffnet sich nicht',
    text: 'Sie sollte längst da sein. Manchmal liegt es an einer langsamen Verbindung oder an einer Erweiterung, die sie blockiert.',
  },
  frameFailed: {
    title: 'Die Prüfung konnte nicht beginnen',
    text: 'Der Dienst, der sie durchführt, hat vorher einen Fehler gemeldet. Ein zweiter Versuch hilft oft.',
  },
  tokenRefreshLimit: {
    title: 'Die Prüfung hat ihre Erlaubnis verloren',
    text: 'Ihre Zeit lief mehrmals hintereinander ab, daher haben wir aufgehört. Sie können neu beginnen.',
  },
  pageFailed: {
    title: 'Diese Seite ist ausgefallen',
    text: 'Es liegt nicht an Ihnen, und es wurde dadurch nichts freigegeben. Meist hilft es, sie neu zu laden.',
  },
}
