import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: 'In attesa della risposta',
  onOtherDevice: 'Sul Suo altro dispositivo',
  title: 'Stiamo verificando',
  arrived: {
    face: 'Le Sue immagini sono arrivate.',
    'payment-method': 'L’immagine della Sua carta è arrivata.',
    email: 'Il Suo codice è arrivato.',
    questionnaire: 'Le Sue risposte sono arrivate.',
    'source-of-funds': 'I dati sui fondi sono arrivati. Lei non deve fare nulla.',
  },
  trail: 'A che punto siamo',
  examined: 'Sumsub sta controllando. Di solito ci vogliono alcuni secondi.',
  answer: 'La risposta appare qui da sola.',
  slow: 'Ci vuole un po’ più del solito. Lei non deve fare nulla. Può anche chiudere questa pagina: {host} riceve la risposta in ogni caso.',
  again: 'Guarda di nuovo',
  back: 'Torna a {host}',
  onHold: {
    title: 'Una persona sta controllando',
    text: 'Può richiedere alcune ore, e non dice nulla sull’esito.',
    close: 'Può chiudere questa pagina: {host} riceverà la risposta appena c’è, e La informerà.',
    examined: 'Qualcuno di Sumsub sta controllando.',
    answer: '{host} riceverà la risposta e La informerà.',
  },
}
