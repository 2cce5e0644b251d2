import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'O cartão na sua foto',
  brand: 'Tipo de cartão',
  lastDigits: 'O número termina em',
  picture: 'Sua foto do cartão',
  masked: 'Esta é a sua foto. Os dígitos do meio do número estão cobertos.',
  noPicture: 'Sua foto não pode ser mostrada aqui.',
}
