import type { Translation } from '../words.ts'

export const confirm: Translation<'confirm'> = {
  documentTitle: 'Conferma',
  title: '{host} Le chiede una conferma',
  text: 'Legga, per favore. Prima che Lei dica di sì non succede nulla.',
  person: 'Per {person}',
  until: 'Risponda, per favore, entro questa data: {at, date, deadline}',
  untilToday: 'Risponda, per favore, entro le ore {at, date, clock}',
  ifYes: 'Se dice di sì',
  how: {
    face: 'Lei guarda un momento nella fotocamera, così vediamo che è proprio Lei. Ci vuole circa un minuto.',
    'payment-method': 'Lei fa una foto della Sua carta di pagamento. Ci vogliono circa due minuti.',
    email: 'Inviamo un codice al Suo indirizzo e-mail e Lei lo scrive. Ci vuole circa un minuto.',
    questionnaire: 'Lei risponde ad alcune domande. Ci vogliono circa due minuti.',
    'source-of-funds': 'Verifichiamo da dove provengono i fondi. Lei non deve fare nulla.',
  },
  flashes:
    'Lo schermo può lampeggiare a colori. Se la luce lampeggiante Le dà fastidio, scelga l’altra possibilità qui sotto.',
  approve: 'Sì, sono io',
  refuse: 'No, non ero io',
  consent: {
    title: 'Il Suo consenso',
    text: {
      face: 'Accetto che vengano riprese e confrontate immagini del mio viso, solo per questa verifica.',
      'payment-method':
        'Accetto che vengano esaminate immagini della mia carta, e del mio viso se la verifica lo chiede, solo per questa verifica.',
      email: 'Accetto che venga esaminato il mio indirizzo e-mail, solo per questa verifica.',
      questionnaire: 'Accetto che vengano esaminate le mie risposte, solo per questa verifica.',
      'source-of-funds': 'Accetto che venga esaminata la transazione, solo per questa verifica.',
    },
    policy: 'Come vengono trattati i miei dati',
    missing: 'Selezioni la casella, per favore, se vuole dire di sì.',
  },
  otherWay: {
    offer: {
      face: 'Non posso fare una verifica del viso',
      'payment-method': 'Non posso mostrare una carta',
      email: 'Non posso ricevere un codice via e-mail',
      questionnaire: 'Non posso rispondere a domande qui',
      'source-of-funds': 'Ho bisogno di aiuto per questo',
    },
    title: 'C’è un altro modo',
    text: 'Non è obbligatorio fare questa verifica, e non deve dire perché. {host} può risolvere la cosa con Lei in un altro modo: parli con loro, a un numero che conosce o nella loro app.',
    meanwhile: 'Fino ad allora non viene autorizzato nulla. Può lasciare questa pagina; la richiesta finisce da sola.',
    back: 'Torna a {host}',
  },
}
