import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: '結果を待っています',
  onOtherDevice: 'もう一方の端末で',
  title: '確認しています',
  arrived: {
    face: '画像が届きました。',
    'payment-method': 'カードの写真が届きました。',
    email: 'コードが届きました。',
    questionnaire: 'ご回答が届きました。',
    'source-of-funds': '資金についての情報が届きました。お客様に行っていただくことはありません。',
  },
  trail: '進み具合',
  examined: 'Sumsub が確認しています。通常は数秒で終わります。',
  answer: '結果はここに自動的に表示されます。',
  slow: 'いつもより少し時間がかかっています。お客様に行っていただくことはありません。このページを閉じてもかまいません。結果は必ず {host} に届きます。',
  again: 'もう一度見る',
  back: '{host} に戻る',
  onHold: {
    title: '担当者が確認しています',
    text: '数時間かかることがあります。結果の良し悪しとは関係ありません。',
    close: 'このページを閉じてもかまいません。結果が出しだい {host} に伝わり、{host} からお客様にお知らせします。',
    examined: 'Sumsub の担当者が確認しています。',
    answer: '結果は {host} に届き、{host} からお客様にお知らせします。',
  },
}
