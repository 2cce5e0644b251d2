import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: 'Aprire la Sua richiesta',
  title: 'Le viene chiesto di confermare qualcosa',
  text: 'Ha ricevuto questo link. Prema il pulsante per vedere chi Glielo chiede e di che cosa si tratta. Aprendolo non si autorizza nulla: può ancora dire di no.',
  continue: 'Continua',
  takeOver: 'Continua qui',
  resend: 'Invia un nuovo link',
  retry: 'Riprova',
  next: 'Che cosa può fare ora',
  language: 'Lingua',
  safety: 'Qui non Le verrà mai chiesta una password o un PIN.',
  noScript:
    'Questa pagina ha bisogno di JavaScript, che nel Suo browser è disattivato. Lo attivi e ricarichi la pagina, oppure apra il link su un altro dispositivo.',
  busy: 'Un momento…',
  sent: {
    title: 'Guardi nella Sua casella di posta',
    text: 'Un nuovo link è in viaggio verso {sentTo}. Dovrebbe arrivare entro un minuto. Funziona solo il link più recente.',
  },
  type: {
    title: 'Scriva il codice dell’e-mail',
    text: 'Apre la stessa richiesta del link. Vedrà chi Glielo chiede e di che cosa si tratta, e potrà ancora dire di no.',
    label: 'Codice dell’e-mail',
    hint: 'Lo trova nell’e-mail, vicino al link: tre gruppi di lettere e cifre, per esempio K7QM-4T2X-9RBD. I trattini non servono.',
    other: 'Scrivi un altro codice',
    wrong: {
      title: 'Questo codice non funziona',
      text: 'Confronti ciò che ha scritto, carattere per carattere, con l’e-mail più recente. Anche il link in quell’e-mail funziona.',
    },
  },
  sandbox: 'Modalità di prova: non avviene nessuna vera verifica.',
  reference: 'Riferimento per l’assistenza: {requestId}',
}
