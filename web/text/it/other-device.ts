import type { Translation } from '../words.ts'

export const otherDevice: Translation<'otherDevice'> = {
  outside: 'Apri nel browser',
  title: 'Continua su un altro dispositivo',
  scan: 'Punti la fotocamera del Suo telefono su questa immagine e apra il link che appare.',
  send: 'Si invii questo link, oppure lo copi, e lo apra sull’altro dispositivo.',
  openThere: 'La Sua richiesta va avanti in Safari, Chrome o Firefox.',
  stay: 'Lasci aperta questa pagina: va avanti da sola.',
  camera: 'L’altro dispositivo deve avere una fotocamera.',
  code: 'Codice QR con il link per l’altro dispositivo',
  until: 'Il link funziona una sola volta, fino alle ore {at, date, clock}.',
  over: 'Il tempo per questo link è scaduto.',
  fresh: 'Crea un nuovo link',
  copy: 'Copia il link',
  copied: 'Copiato',
  byHand: 'Il Suo browser non ci permette di copiare il link. Lo selezioni qui e lo copi a mano:',
  share: 'Invia il link',
  shareTitle: 'Continuare con la Sua richiesta',

  match: {
    here: 'I due schermi mostrano lo stesso numero:',
    question: 'Il Suo altro schermo mostra questo numero?',
    differs: 'Se ne mostra un altro, o se non ha iniziato Lei, chiuda questa pagina.',
  },

  hosted: {
    offer: 'Usa invece una pagina di Sumsub',
    text: 'Sumsub svolge la verifica e ha una propria pagina per farlo. La apra su qualsiasi dispositivo. Quando Lei avrà finito, questa pagina va avanti da sola.',
    busy: 'Ricerca dell’indirizzo…',
    open: 'Apri la pagina di Sumsub',
    until: 'Funziona fino alle ore {at, date, clock}.',
  },

  watching: {
    title: 'Continui sul Suo altro dispositivo',
    text: 'La Sua richiesta ora è aperta lì. Qui non deve fare nulla: questa pagina va avanti da sola appena c’è una risposta.',
    arrived: 'Quello che ha inviato dal Suo altro dispositivo è arrivato. La risposta appare qui da sola.',
    help: 'Può continuare qui in qualsiasi momento: allora lì si ferma. Se non ha aperto Lei la richiesta su un altro dispositivo, dica di no.',
    takeBack: 'Continua qui',
    refuse: 'No, non ero io',
  },
}
