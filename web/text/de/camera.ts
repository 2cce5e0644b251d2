import type { Translation } from '../words.ts'

export const camera: Translation<'camera'> = {
  how: 'So geht es',
  again: 'Noch einmal versuchen',
  askAgain: 'Noch einmal fragen',
  anyway: 'Trotzdem hier versuchen',
  withoutCamera: 'Ohne Kamera weitermachen',
  withoutCameraText: 'Wenn das, was Sie zeigen möchten, eine Datei ist, können Sie auch ohne Kamera weitermachen.',
  goesOn: 'Sobald die Kamera erlaubt ist, geht es hier von selbst weiter.',
  plugIn:
    'Wenn Sie eine Kamera haben, schließen Sie sie an oder schalten Sie sie ein: Dann geht es hier von selbst weiter.',

  allow: {
    chrome: {
      open: 'Drücken Sie auf das Symbol am Anfang der Adresszeile, neben der Adresse dieser Seite.',
      change: 'Schalten Sie die Kamera ein.',
    },
    'chrome-phone': {
      open: 'Drücken Sie auf das Symbol am Anfang der Adresszeile, oben oder unten auf dem Bildschirm.',
      change: 'Wählen Sie „Berechtigungen“, dann „Kamera“, und schalten Sie sie ein.',
    },
    firefox: {
      open: 'Drücken Sie auf die durchgestrichene Kamera am Anfang der Adresszeile.',
      change: 'Heben Sie die Sperre mit dem kleinen Kreuz daneben auf.',
    },
    'firefox-phone': {
      open: 'Drücken Sie auf das Symbol am Anfang der Adresszeile.',
      change: 'Drücken Sie auf „Kamera“, sodass dort „Erlaubt“ steht.',
    },
    safari: {
      open: 'Öffnen Sie oben auf dem Bildschirm das Menü „Safari“, dann „Einstellungen für diese Website“.',
      change: 'Stellen Sie „Kamera“ auf „Erlauben“.',
    },
    'safari-phone': {
      open: 'Drücken Sie auf das Symbol am Anfang der Adresszeile, unten oder oben auf dem Bildschirm.',
      change: 'Wählen Sie „Website-Einstellungen“ und stellen Sie „Kamera“ auf „Erlauben“.',
    },
    other: {
      open: 'Öffnen Sie die Einstellungen Ihres Browsers für diese Seite. Oft liegen sie hinter einem Symbol neben der Adresse.',
      change: 'Erlauben Sie die Kamera.',
    },
    back: 'Kommen Sie auf diese Seite zurück und drücken Sie auf „Noch einmal versuchen“.',
  },

  system: {
    windows: {
      open: 'Öffnen Sie die Windows-Einstellungen, dann „Datenschutz und Sicherheit“, dann „Kamera“.',
      change: 'Schalten Sie den Kamerazugriff ein, auch für Desktop-Apps.',
    },
    macos: {
      open: 'Öffnen Sie die Systemeinstellungen, dann „Datenschutz & Sicherheit“, dann „Kamera“.',
      change: 'Schalten Sie sie für Ihren Browser ein.',
    },
    android: {
      open: 'Öffnen Sie die Einstellungen Ihres Telefons, dann „Apps“, dann Ihren Browser, dann „Berechtigungen“.',
      change: 'Erlauben Sie die Kamera.',
    },
    ios: {
      open: 'Öffnen Sie die Einstellungen Ihres Geräts und suchen Sie dort Ihren Browser.',
      change: 'Schalten Sie die Kamera ein.',
    },
    other: {
      open: 'Öffnen Sie die Einstellungen Ihres Geräts und suchen Sie „Datenschutz“ oder „Berechtigungen“.',
      change: 'Erlauben Sie Ihrem Browser, die Kamera zu benutzen.',
    },
  },

  inUse: {
    close: 'Schließen Sie andere Programme und Seiten, die die Kamera benutzen könnten, vor allem Videoanrufe.',
    cover:
      'Manche Kameras haben einen eigenen Schalter oder eine eigene Taste. Sehen Sie nach, ob Ihre eingeschaltet ist.',
    back: 'Drücken Sie dann auf „Noch einmal versuchen“.',
  },

  noAnswer: {
    look: 'Suchen Sie nach einer Frage Ihres Browsers, oft oben oder unten im Fenster, und wählen Sie „Erlauben“ oder „Zulassen“.',
    none: 'Wenn es keine gibt, drücken Sie auf „Noch einmal fragen“.',
  },

  inApp: {
    app: 'Sie sind im kleinen Browser von {app}. Solche Browser haben oft keine Kamera.',
    unnamed: 'Sie sind im kleinen Browser einer anderen App. Solche Browser haben oft keine Kamera.',
    menu: 'Öffnen Sie das Menü dieses Fensters. Meist liegt es hinter drei Punkten oder einem Symbol am Rand.',
    choose: 'Wählen Sie „Im Browser öffnen“, „In Safari öffnen“ oder „In Chrome öffnen“.',
    copy: 'Wenn das nicht geht, kopieren Sie den Link, öffnen Sie Safari, Chrome oder Firefox und fügen Sie ihn dort ein.',
  },
}
