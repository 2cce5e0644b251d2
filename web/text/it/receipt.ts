import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'Ricevuta',
  text: '{host} ha la stessa ricevuta. È firmata, così nessuno può cambiarla senza che si noti.',
  decision: 'Risposta',
  decisions: {
    approved: 'Autorizzato',
    declined: 'Non autorizzato',
    inconclusive: 'Nessuna risposta chiara, non autorizzato',
    refused: 'Rifiutato dalla persona',
    expired: 'Nessuna risposta in tempo',
    cancelled: 'Ritirato',
  },
  host: 'Chiesto da',
  person: 'Chiesto a',
  at: 'Data e ora',
  number: 'Numero della ricevuta',
  digest: 'Impronta della richiesta',
  sumsub: 'Numero presso Sumsub',
  issuer: 'Firmato da',
  print: 'Stampa',
  save: 'Salva come file',
}
