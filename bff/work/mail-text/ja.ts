import type { MailText } from './mail-text.ts'

export const ja: MailText = {
  test: 'テスト',
  subject: '{host}：ご確認ください',
  asks: {
    're-authentication': '{host} から、ご本人であることの確認のお願いです。',
    transfer: '{host} から、送金の確認のお願いです。',
    withdrawal: '{host} から、出金の確認のお願いです。',
    'payout-change': '{host} から、お金の受取口座の変更の確認のお願いです。',
    'new-device': '{host} から、新しい端末の確認のお願いです。',
    password: '{host} から、パスワードの変更の確認のお願いです。',
    limit: '{host} から、新しい限度額の確認のお願いです。',
    'data-export': '{host} から、お客様のデータの提供の確認のお願いです。',
    general: '{host} から、確認のお願いです。',
  },
  how: {
    face: '承認される場合は、少しの間カメラを見ていただきます。',
    'payment-method': '承認される場合は、お支払いカードをカメラに見せていただきます。',
    email: '承認される場合は、コードでメールアドレスを確認していただきます。',
    questionnaire: '承認される場合は、いくつかの質問にお答えいただきます。',
    'source-of-funds': '資金の出所をお調べします。お客様に行っていただくことはありません。',
  },
  decide: 'ページを開き、内容をお読みになってからお決めください。',
  button: '内容を読む',
  until: 'リンクの有効期限：{time}',
  elsewhere: '別の端末で続けることもできます。その端末で {address} を開き、次のコードを入力してください：{code}',
  stranger:
    'お心当たりがない場合は、リンクを開き、ご自身ではないことをお知らせください。お客様の承認なしには何も行われません。',
  never: 'このメールでもページでも、パスワードや暗証番号をお尋ねすることはありません。',
}
