import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'メールの受信箱で、この依頼についてのいちばん新しいメールを開き、中のリンクを押してください。',
  askHost: 'ご不明な点は、依頼をお送りした会社にご相談ください。',
}
