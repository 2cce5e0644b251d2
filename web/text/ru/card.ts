import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'Карта на вашем снимке',
  brand: 'Вид карты',
  lastDigits: 'Последние цифры номера',
  picture: 'Ваш снимок карты',
  masked: 'Это ваш снимок. Средние цифры номера закрыты.',
  noPicture: 'Ваш снимок нельзя показать здесь.',
}
