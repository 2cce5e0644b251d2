import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'באבטחת Countersign',
  loading: 'רק רגע …',
  lost: 'החיבור נותק, מנסים שוב.',
  sandbox: 'מצב ניסיון: לא נערכת בדיקה אמיתית.',
  language: 'שפה',
  footer: 'לעולם לא יבקשו ממך כאן סיסמה או קוד סודי.',
  next: 'מה אפשר לעשות עכשיו',
  reload: 'לנסות שוב',
  resume: 'אל הבקשה שלי',
  reference: 'מספר פנייה לתמיכה: {requestId}',
  progress: 'באיזה שלב נמצאים',
  steps: { confirm: 'קריאה', check: 'בדיקה', answer: 'תשובה' },
}
