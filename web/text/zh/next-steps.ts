import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: '请前往您的邮箱，打开关于这项请求的最新邮件中的链接。',
  askHost: '如有疑问，请联系向您发出请求的公司。',
}
