import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'סיימנו כאן',
  title: 'סיימנו במכשיר הזה',
  text: 'נא לחזור למכשיר שבו התחלת. הדף שם ימשיך מעצמו.',
  looking: 'מחפשים את הבקשה שלך …',
}
