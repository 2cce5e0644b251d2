import type { Translation } from '../words.ts'

export const camera: Translation<'camera'> = {
  how: 'Come fare',
  again: 'Riprova',
  askAgain: 'Ripeti la domanda',
  anyway: 'Prova qui lo stesso',
  withoutCamera: 'Continua senza fotocamera',
  withoutCameraText: 'Se quello che vuole mostrare è un file, può continuare anche senza fotocamera.',
  goesOn: 'Appena l’uso della fotocamera è consentito, questa pagina va avanti da sola.',
  plugIn: 'Se ha una fotocamera, la colleghi o la accenda: questa pagina va poi avanti da sola.',

  allow: {
    chrome: {
      open: 'Prema il simbolo all’inizio della barra degli indirizzi, accanto all’indirizzo di questa pagina.',
      change: 'Attivi la fotocamera.',
    },
    'chrome-phone': {
      open: 'Prema il simbolo all’inizio della barra degli indirizzi, in alto o in basso sullo schermo.',
      change: 'Scelga «Autorizzazioni», poi «Fotocamera» o «Videocamera», e la attivi.',
    },
    firefox: {
      open: 'Prema la fotocamera barrata all’inizio della barra degli indirizzi.',
      change: 'Tolga il blocco con la piccola croce lì accanto.',
    },
    'firefox-phone': {
      open: 'Prema il simbolo all’inizio della barra degli indirizzi.',
      change: 'Prema «Fotocamera», in modo che ci sia scritto «Consentito».',
    },
    safari: {
      open: 'Apra il menu «Safari» in alto sullo schermo, poi «Impostazioni per questo sito web».',
      change: 'Imposti «Fotocamera» su «Consenti».',
    },
    'safari-phone': {
      open: 'Prema il simbolo all’inizio della barra degli indirizzi, in basso o in alto sullo schermo.',
      change: 'Scelga «Impostazioni sito web», poi imposti «Fotocamera» su «Consenti».',
    },
    other: {
      open: 'Apra le impostazioni del Suo browser per questa pagina. Spesso si trovano dietro un simbolo, accanto all’indirizzo.',
      change: 'Consenta l’uso della fotocamera.',
    },
    back: 'Torni su questa pagina e prema «Riprova».',
  },

  system: {
    windows: {
      open: 'Apra le impostazioni di Windows, poi «Privacy e sicurezza», poi «Fotocamera».',
      change: 'Attivi l’accesso alla fotocamera, anche per le app desktop.',
    },
    macos: {
      open: 'Apra le Impostazioni di Sistema, poi «Privacy e sicurezza», poi «Fotocamera».',
      change: 'La attivi per il Suo browser.',
    },
    android: {
      open: 'Apra le impostazioni del Suo telefono, poi «App» o «Applicazioni», poi il Suo browser, poi «Autorizzazioni».',
      change: 'Consenta l’uso della fotocamera.',
    },
    ios: {
      open: 'Apra le impostazioni del Suo dispositivo e cerchi il Suo browser.',
      change: 'Attivi la fotocamera.',
    },
    other: {
      open: 'Apra le impostazioni del Suo dispositivo e cerchi «Privacy» o «Autorizzazioni».',
      change: 'Consenta al Suo browser di usare la fotocamera.',
    },
  },

  inUse: {
    close: 'Chiuda gli altri programmi e le altre pagine che forse usano la fotocamera, soprattutto le videochiamate.',
    cover: 'Alcune fotocamere hanno un interruttore o un tasto proprio. Guardi se la Sua è accesa.',
    back: 'Poi prema «Riprova».',
  },

  noAnswer: {
    look: 'Cerchi una domanda del Suo browser, spesso in alto o in basso nella finestra, e scelga «Consenti».',
    none: 'Se non c’è, prema «Ripeti la domanda».',
  },

  inApp: {
    app: 'È nel piccolo browser di {app}. Questi browser spesso non hanno la fotocamera.',
    unnamed: 'È nel piccolo browser di un’altra app. Questi browser spesso non hanno la fotocamera.',
    menu: 'Apra il menu di questa finestra. Di solito è dietro tre puntini o un simbolo, sul bordo.',
    choose: 'Scelga «Apri nel browser», «Apri in Safari» o «Apri in Chrome».',
    copy: 'Se non funziona, copi il link, apra Safari, Chrome o Firefox e lo incolli lì.',
  },
}
