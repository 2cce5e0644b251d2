import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Listo aquí',
  title: 'Listo en este dispositivo',
  text: 'Vuelva, por favor, al dispositivo en el que empezó. Allí la página continúa sola.',
  looking: 'Buscando su solicitud…',
}
