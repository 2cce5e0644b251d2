import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: '由 Countersign 提供安全保护',
  loading: '请稍等…',
  lost: '连接中断，正在重试。',
  sandbox: '测试模式：不进行真正的核验。',
  language: '语言',
  footer: '这里绝不会要求您输入密码或 PIN 码。',
  next: '您现在可以做什么',
  reload: '再试一次',
  resume: '前往我的请求',
  reference: '客服查询编号：{requestId}',
  progress: '您所在的步骤',
  steps: { confirm: '阅读', check: '核验', answer: '结果' },
}
