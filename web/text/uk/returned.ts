import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Тут усе готово',
  title: 'На цьому пристрої все готово',
  text: 'Будь ласка, поверніться до пристрою, на якому ви почали. Сторінка там сама перейде далі.',
  looking: 'Шукаємо ваш запит…',
}
