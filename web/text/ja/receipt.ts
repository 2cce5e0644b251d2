import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: '控え',
  text: '{host} にも同じ控えがあります。署名されているため、気づかれずに書き換えることはできません。',
  decision: '結果',
  decisions: {
    approved: '承認',
    declined: '承認されず',
    inconclusive: 'はっきりした結果が出ず、承認されず',
    refused: 'ご本人が拒否',
    expired: '期限までに回答なし',
    cancelled: '取り下げ',
  },
  host: '依頼元',
  person: '依頼先',
  at: '日時',
  number: '控えの番号',
  digest: '依頼の電子的な指紋',
  sumsub: 'Sumsub での番号',
  issuer: '署名者',
  print: '印刷',
  save: 'ファイルに保存',
}
