import type { Translation } from '../words.ts'

export const funds: Translation<'funds'> = {
  score: 'Rischio di questi fondi',
  level: { low: 'Basso', medium: 'Medio', high: 'Alto', unknown: 'Non c’è un punteggio' },
  share: '{share, number, share}',
  direction: { deposit: 'Entrata in {currency}', withdrawal: 'Uscita in {currency}' },
  address: { deposit: 'Ricevuto su', withdrawal: 'Inviato a' },
  txn: 'Hash della transazione',
  connections: 'A che cosa sono collegati i fondi',
  source: 'Fonte',
  shareOfFunds: 'Quota',
  nothingFound: 'Non si sa da dove provengano questi fondi.',
  noneFound: '{count, plural, one {Non trovata: una fonte} other {Non trovate: # fonti}}',
  noFigure: 'nessun valore',
  signal: {
    atm: { name: 'Sportello automatico', text: 'Una macchina che vende o compra criptovalute.' },
    child_exploitation: {
      name: 'Sfruttamento di minori',
      text: 'Sospettato di abuso e sfruttamento di minori.',
    },
    dark_market: { name: 'Mercato del dark web', text: 'Un mercato nascosto di merci illegali.' },
    dark_service: { name: 'Servizio del dark web', text: 'Un fornitore nascosto di servizi illegali.' },
    enforcement_action: { name: 'Procedimento giudiziario', text: 'Oggetto di un procedimento giudiziario.' },
    exchange_fraudulent: {
      name: 'Piattaforma di scambio fraudolenta',
      text: 'Una piattaforma di scambio che ha partecipato ad attività illegali.',
    },
    exchange_licensed: {
      name: 'Piattaforma di scambio con licenza',
      text: 'Una piattaforma di scambio con una licenza.',
    },
    exchange_unlicensed: {
      name: 'Piattaforma di scambio senza licenza',
      text: 'Una piattaforma di scambio senza una licenza.',
    },
    gambling: { name: 'Gioco d’azzardo', text: 'Giochi online per denaro.' },
    illegal_service: { name: 'Servizio illegale', text: 'Offre servizi illegali o vi partecipa.' },
    liquidity_pools: {
      name: 'Pool di liquidità',
      text: 'Contratti che custodiscono token, così che altri possano scambiarli.',
    },
    marketplace: { name: 'Mercato online', text: 'Merci e servizi legali in cambio di criptovalute.' },
    miner: { name: 'Mining', text: 'Guadagnato con potenza di calcolo.' },
    mixer: {
      name: 'Servizio di mescolamento',
      text: 'Mescola fondi, così che la loro origine sia difficile da seguire.',
    },
    p2p_exchange_licensed: {
      name: 'Scambio tra privati con licenza',
      text: 'Una piattaforma di scambio tra persone, con una licenza.',
    },
    p2p_exchange_unlicensed: {
      name: 'Scambio tra privati senza licenza',
      text: 'Una piattaforma di scambio tra persone, senza una licenza.',
    },
    payment: { name: 'Gestore di pagamenti', text: 'Riceve pagamenti per altre aziende.' },
    ransom: { name: 'Riscatto', text: 'Estorto come riscatto.' },
    sanctions: { name: 'Sanzioni', text: 'In un elenco di sanzioni.' },
    scam: { name: 'Truffa', text: 'Sottratto a clienti con l’inganno.' },
    seized_assets: { name: 'Beni sequestrati', text: 'Sequestrati da uno Stato.' },
    stolen_coins: { name: 'Criptovalute rubate', text: 'Sottratte ad altri con un attacco informatico.' },
    terrorism_financing: { name: 'Finanziamento del terrorismo', text: 'Sospettato di finanziare il terrorismo.' },
    wallet: { name: 'Portafoglio online', text: 'Un servizio che custodisce criptovalute e le usa per pagare.' },
    other: { name: 'Altro', text: 'Nessuna delle fonti che hanno un nome.' },
  },
}
