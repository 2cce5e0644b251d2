import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Під захистом Countersign',
  loading: 'Одну хвилинку…',
  lost: 'Зв’язок перервався, пробуємо знову.',
  sandbox: 'Тестовий режим: справжня перевірка не проводиться.',
  language: 'Мова',
  footer: 'Тут у вас ніколи не запитуватимуть пароль чи PIN-код.',
  next: 'Що можна зробити зараз',
  reload: 'Спробувати ще раз',
  resume: 'Перейти до мого запиту',
  reference: 'Номер для служби підтримки: {requestId}',
  progress: 'На якому ви кроці',
  steps: { confirm: 'Прочитати', check: 'Перевірка', answer: 'Відповідь' },
}
