import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'Квитанция',
  text: 'У компании {host} есть такая же квитанция. Она подписана, чтобы никто не мог незаметно её изменить.',
  decision: 'Ответ',
  decisions: {
    approved: 'Одобрено',
    declined: 'Не одобрено',
    inconclusive: 'Однозначного ответа нет, не одобрено',
    refused: 'Человек отказался',
    expired: 'Ответ не поступил вовремя',
    cancelled: 'Отозвано',
  },
  host: 'Кто спросил',
  person: 'Кого спросили',
  at: 'Время',
  number: 'Номер квитанции',
  digest: 'Цифровой отпечаток запроса',
  sumsub: 'Номер в Sumsub',
  issuer: 'Кто подписал',
  print: 'Напечатать',
  save: 'Сохранить в файл',
}
