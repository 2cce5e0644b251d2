import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'יש להיכנס לתיבת הדוא״ל שלך ולפתוח את הקישור שבהודעה החדשה ביותר על הבקשה הזאת.',
  askHost: 'אם יש לך שאלות, אפשר לפנות לחברה ששלחה לך את הבקשה.',
}
