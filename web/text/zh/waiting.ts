import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: '等待结果',
  onOtherDevice: '在您的另一台设备上',
  title: '我们正在核验',
  arrived: {
    face: '您的图像已收到。',
    'payment-method': '您的卡片照片已收到。',
    email: '您的验证码已收到。',
    questionnaire: '您的回答已收到。',
    'source-of-funds': '资金的资料已收到。您不需要做任何事。',
  },
  trail: '进展情况',
  examined: 'Sumsub 正在查看，通常需要几秒钟。',
  answer: '结果会自动显示在这里。',
  slow: '比平时慢一点。您不需要做任何事，也可以关闭本页：{host} 无论如何都会收到结果。',
  again: '再查看一次',
  back: '返回 {host}',
  onHold: {
    title: '有工作人员正在查看',
    text: '这可能需要几个小时，与结果好坏无关。',
    close: '您可以关闭本页：一有结果，{host} 就会得到通知，并会告诉您。',
    examined: 'Sumsub 的工作人员正在查看。',
    answer: '{host} 收到结果后会告诉您。',
  },
}
