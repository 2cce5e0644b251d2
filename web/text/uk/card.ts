import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'Картка на вашому знімку',
  brand: 'Вид картки',
  lastDigits: 'Останні цифри номера',
  picture: 'Ваш знімок картки',
  masked: 'Це ваш знімок. Середні цифри номера закрито.',
  noPicture: 'Ваш знімок не можна показати тут.',
}
