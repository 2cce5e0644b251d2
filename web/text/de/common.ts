import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Gesichert durch Countersign',
  loading: 'Einen Moment …',
  lost: 'Verbindung verloren, wir versuchen es weiter.',
  sandbox: 'Testbetrieb: Es findet keine echte Prüfung statt.',
  language: 'Sprache',
  footer: 'Hier werden Sie nie nach einem Passwort oder einer PIN gefragt.',
  next: 'Was Sie jetzt tun können',
  reload: 'Noch einmal versuchen',
  resume: 'Zu meiner Anfrage',
  reference: 'Kennung für den Support: {requestId}',
  progress: 'Wo Sie gerade sind',
  steps: { confirm: 'Lesen', check: 'Prüfen', answer: 'Antwort' },
}
