import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: '凭证',
  text: '{host} 有同样的凭证。它带有签名，任何人改动都会被发现。',
  decision: '结果',
  decisions: {
    approved: '已批准',
    declined: '未批准',
    inconclusive: '没有明确结果，未批准',
    refused: '本人拒绝',
    expired: '未及时答复',
    cancelled: '已撤回',
  },
  host: '请求方',
  person: '被请求人',
  at: '时间',
  number: '凭证编号',
  digest: '请求的数字指纹',
  sumsub: 'Sumsub 编号',
  issuer: '签署方',
  print: '打印',
  save: '保存为文件',
}
