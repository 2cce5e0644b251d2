import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'البطاقة في صورتك',
  brand: 'نوع البطاقة',
  lastDigits: 'آخر أرقام البطاقة',
  picture: 'صورتك للبطاقة',
  masked: 'هذه صورتك. الأرقام الوسطى من رقم البطاقة مخفية.',
  noPicture: 'لا يمكن عرض صورتك هنا.',
}
