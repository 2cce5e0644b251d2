import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'Квитанція',
  text: 'Компанія {host} має таку саму квитанцію. Її підписано, щоб ніхто не міг непомітно її змінити.',
  decision: 'Відповідь',
  decisions: {
    approved: 'Схвалено',
    declined: 'Не схвалено',
    inconclusive: 'Однозначної відповіді немає, не схвалено',
    refused: 'Людина відмовилася',
    expired: 'Відповідь не надійшла вчасно',
    cancelled: 'Відкликано',
  },
  host: 'Хто запитав',
  person: 'Кого запитали',
  at: 'Час',
  number: 'Номер квитанції',
  digest: 'Цифровий відбиток запиту',
  sumsub: 'Номер у Sumsub',
  issuer: 'Хто підписав',
  print: 'Надрукувати',
  save: 'Зберегти у файл',
}
