import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: 'Verifica',
  title: {
    face: 'Mostri che è proprio Lei',
    'payment-method': 'Mostri la Sua carta',
    email: 'Confermi il Suo indirizzo e-mail',
    questionnaire: 'Risponda ad alcune domande',
    'source-of-funds': 'Ancora un controllo',
  },
  text: 'La verifica qui sotto è svolta da Sumsub per {host}. Quando è finita, questa pagina va avanti da sola.',
  camera: {
    looking: 'Controlliamo se la Sua fotocamera funziona…',
    asking: {
      title: 'Consenta l’uso della fotocamera, per favore',
      text: 'Il Suo browser chiede se questa pagina può usare la fotocamera. Scelga «Consenti», per favore.',
      why: 'Prima controlliamo solo se funziona, e poi la spegniamo. Non viene registrato nulla.',
    },
    twice: 'Se il Suo browser chiede ancora una volta della fotocamera, scelga di nuovo «Consenti», per favore.',
  },
  loading: 'Apertura della verifica…',
  frame: 'Verifica di Sumsub',
  submitted: 'Ricevuto. Un momento…',
  operation: 'A che cosa ha detto di sì',
  elsewhere: 'Preferisco continuare qui',
  otherDevice: {
    offer: 'Continua su un altro dispositivo',
    busy: 'Creazione del link…',
    otherWays: 'Altri modi',
  },
  paused: {
    title: 'La verifica è in pausa',
    text: 'Ha detto di sì a questa richiesta, e la verifica non è ancora finita. La fotocamera è spenta.',
    goOn: 'Continua la verifica',
    refuse: 'No, non ero io',
  },
}
