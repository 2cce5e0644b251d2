import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Protetto da Countersign',
  loading: 'Un momento…',
  lost: 'Connessione persa, stiamo riprovando.',
  sandbox: 'Modalità di prova: non avviene nessuna vera verifica.',
  language: 'Lingua',
  footer: 'Qui non Le verrà mai chiesta una password o un PIN.',
  next: 'Che cosa può fare ora',
  reload: 'Riprova',
  resume: 'Vai alla mia richiesta',
  reference: 'Riferimento per l’assistenza: {requestId}',
  progress: 'A che punto è',
  steps: { confirm: 'Lettura', check: 'Verifica', answer: 'Risposta' },
}
