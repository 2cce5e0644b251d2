import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'La carta nella Sua foto',
  brand: 'Tipo di carta',
  lastDigits: 'Il numero finisce con',
  picture: 'La Sua foto della carta',
  masked: 'Questa è la Sua foto. Le cifre centrali del numero sono coperte.',
  noPicture: 'La Sua foto non può essere mostrata qui.',
}
