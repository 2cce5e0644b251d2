import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Finito qui',
  title: 'Finito su questo dispositivo',
  text: 'Torni, per favore, al dispositivo su cui ha iniziato. Lì la pagina va avanti da sola.',
  looking: 'Cerchiamo la Sua richiesta…',
}
