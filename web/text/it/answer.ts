import type { Translation } from '../words.ts'

export const answer: Translation<'answer'> = {
  documentTitle: 'Risposta',
  approved: {
    title: 'Confermato',
    text: {
      face: 'Grazie. Era proprio Lei. Ora lo comunichiamo a {host}.',
      'payment-method': 'Grazie. La Sua carta è stata accettata. Ora lo comunichiamo a {host}.',
      email: 'Grazie. L’indirizzo e-mail è proprio il Suo. Ora lo comunichiamo a {host}.',
      questionnaire: 'Grazie. Le Sue risposte sono state accettate. Ora lo comunichiamo a {host}.',
      'source-of-funds': 'Non c’è nulla contro questi fondi. Ora lo comunichiamo a {host}.',
    },
  },
  declined: {
    title: 'Non confermato',
    text: 'La verifica non ha potuto confermare questa richiesta, che quindi non è stata autorizzata. Ora lo comunichiamo a {host}.',
    next: 'Se lo desidera ancora, ne parli con {host}. Lì possono aiutarLa in un altro modo.',
  },
  retry: {
    title: 'Non ha ancora funzionato',
    text: 'Succede facilmente, e non è un rifiuto.',
    next: '{count, plural, one {Le resta ancora un tentativo.} other {Le restano ancora # tentativi.}}',
  },
  inconclusive: {
    title: 'Nessuna risposta chiara',
    text: 'La verifica è finita senza un sì e senza un no. Non è un rifiuto, ma non è stato autorizzato nulla. Ora lo comunichiamo a {host}.',
    next: 'Per sapere come continuare, ne parli con {host}.',
  },
  failed: {
    title: 'La verifica si è interrotta',
    text: 'Durante la verifica qualcosa non ha funzionato. Non dipende da Lei, e non è stato autorizzato nulla. Ora lo comunichiamo a {host}.',
    next: 'Se lo desidera ancora, ricominci da {host}.',
  },
  refused: {
    title: 'Ha detto di no',
    text: 'Non succederà nulla. Ora comunichiamo a {host} che non era Lei.',
    next: 'Se questa richiesta era del tutto inattesa, controlli il Suo account presso {host} e ne parli con loro.',
  },
  expired: {
    title: 'Il tempo è scaduto',
    text: 'Non c’è stata una risposta in tempo, quindi non è stato autorizzato nulla. Ora lo comunichiamo a {host}.',
    next: 'Se lo desidera ancora, ricominci da {host}.',
  },
  cancelled: {
    title: 'La richiesta è stata ritirata',
    text: '{host} ha ritirato la richiesta. Non è stato autorizzato nulla.',
    next: 'Non deve fare più nulla.',
  },
  tryAgain: 'Riprova',
  return: 'Torna a {host}',
  leave: 'Lascerà questa pagina e andrà su {site}.',
  close: 'Ora può chiudere questa pagina.',
  receipt: 'Mostra la ricevuta',
  extraFailed: 'Non è stato possibile caricare una parte di questa pagina. La risposta qui sopra vale comunque.',
}
