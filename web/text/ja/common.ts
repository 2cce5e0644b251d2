import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Countersign による保護',
  loading: '少々お待ちください…',
  lost: '接続が切れました。つなぎ直しています。',
  sandbox: 'テストモード：実際の確認は行われません。',
  language: '言語',
  footer: 'ここでパスワードや暗証番号をお尋ねすることは決してありません。',
  next: '今できること',
  reload: 'もう一度試す',
  resume: '自分の依頼に進む',
  reference: 'お問い合わせ番号：{requestId}',
  progress: '現在の段階',
  steps: { confirm: '内容', check: '手続き', answer: '結果' },
}
