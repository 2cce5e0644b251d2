import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'انتهى الأمر هنا',
  title: 'انتهى الأمر على هذا الجهاز',
  text: 'يُرجى العودة إلى الجهاز الذي بدأت عليه. تنتقل الصفحة هناك إلى الخطوة التالية تلقائيًا.',
  looking: 'جارٍ البحث عن طلبك…',
}
