import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Под защитой Countersign',
  loading: 'Одну минуту…',
  lost: 'Связь прервалась, пробуем снова.',
  sandbox: 'Тестовый режим: настоящая проверка не проводится.',
  language: 'Язык',
  footer: 'Здесь у вас никогда не попросят пароль или PIN-код.',
  next: 'Что можно сделать сейчас',
  reload: 'Попробовать ещё раз',
  resume: 'Перейти к моему запросу',
  reference: 'Номер для службы поддержки: {requestId}',
  progress: 'На каком вы шаге',
  steps: { confirm: 'Прочитать', check: 'Проверка', answer: 'Ответ' },
}
