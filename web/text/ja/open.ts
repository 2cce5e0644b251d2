import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: '依頼を開く',
  title: '確認のお願いが届いています',
  text: 'このリンクはお客様宛てに送られたものです。ボタンを押すと、どこからの、何についてのお願いかをご覧いただけます。開いただけでは何も承認されません。開いたあとで「いいえ」と答えることもできます。',
  continue: '続ける',
  takeOver: 'こちらで続ける',
  resend: '新しいリンクを送ってもらう',
  retry: 'もう一度試す',
  next: '今できること',
  language: '言語',
  safety: 'ここでパスワードや暗証番号をお尋ねすることは決してありません。',
  noScript:
    'このページには JavaScript が必要ですが、お使いのブラウザではオフになっています。オンにしてページを読み込み直すか、別の端末でリンクを開いてください。',
  busy: '少々お待ちください…',
  sent: {
    title: 'メールをご覧ください',
    text: '新しいリンクを {sentTo} にお送りしています。1分以内に届く見込みです。使えるのはいちばん新しいリンクだけです。',
  },
  sandbox: 'テストモード：実際の確認は行われません。',
  reference: 'お問い合わせ番号：{requestId}',
}
