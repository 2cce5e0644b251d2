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
  sandbox: 'Modalità di prova: non avviene nessuna vera verifica.',
  reference: 'Riferimento per l’assistenza: {requestId}',
}
