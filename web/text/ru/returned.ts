import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Здесь всё готово',
  title: 'На этом устройстве всё готово',
  text: 'Пожалуйста, вернитесь к устройству, на котором вы начали. Страница там сама перейдёт дальше.',
  looking: 'Ищем ваш запрос…',
}
