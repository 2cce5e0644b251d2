import type { MailText } from './mail-text.ts'

export const it: MailText = {
  test: 'Prova',
  subject: '{host}: serve la Sua conferma',
  asks: {
    're-authentication': '{host} Le chiede di confermare che è Lei.',
    transfer: '{host} Le chiede di confermare un trasferimento di denaro.',
    withdrawal: '{host} Le chiede di confermare un prelievo.',
    'payout-change': '{host} Le chiede di confermare un cambio del conto su cui riceve il denaro.',
    'new-device': '{host} Le chiede di confermare un nuovo dispositivo.',
    password: '{host} Le chiede di confermare una modifica della Sua password.',
    limit: '{host} Le chiede di confermare un nuovo limite.',
    'data-export': '{host} Le chiede di confermare la consegna dei Suoi dati.',
    general: '{host} Le chiede una conferma.',
  },
  how: {
    face: 'Se dice di sì, dovrà guardare un momento nella fotocamera.',
    'payment-method': 'Se dice di sì, dovrà mostrare la Sua carta di pagamento alla fotocamera.',
    email: 'Se dice di sì, dovrà confermare il Suo indirizzo e-mail con un codice.',
    questionnaire: 'Se dice di sì, dovrà rispondere ad alcune domande.',
    'source-of-funds': 'Verifichiamo da dove provengono i fondi. Lei non deve fare nulla.',
  },
  decide: 'Apra la pagina, legga di che cosa si tratta e poi decida.',
  button: 'Leggere di che cosa si tratta',
  until: 'Il link è valido fino al {time}.',
  elsewhere: 'Può continuare anche su un altro dispositivo: apra lì {address} e scriva questo codice: {code}',
  stranger:
    'La richiesta non è partita da Lei? Apra il link e indichi lì che non era Lei. Senza il Suo sì non succede nulla.',
  never: 'Né in questa e-mail né sulla pagina Le verrà chiesta una password o un PIN.',
}
