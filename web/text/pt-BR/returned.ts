import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Pronto aqui',
  title: 'Pronto neste aparelho',
  text: 'Volte ao aparelho em que você começou. A página de lá continua sozinha.',
  looking: 'Procurando o seu pedido …',
}
