import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'La tarjeta de su foto',
  brand: 'Tipo de tarjeta',
  lastDigits: 'El número termina en',
  picture: 'Su foto de la tarjeta',
  masked: 'Esta es su foto. Las cifras del centro del número están tapadas.',
  noPicture: 'Su foto no se puede mostrar aquí.',
}
