import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'يُرجى الانتقال إلى بريدك الإلكتروني وفتح الرابط في أحدث رسالة عن هذا الطلب.',
  askHost: 'إذا كانت لديك أسئلة، يُرجى التواصل مع الشركة التي أرسلت إليك الطلب.',
}
