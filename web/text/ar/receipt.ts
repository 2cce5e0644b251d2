import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'الإيصال',
  text: 'لدى {host} الإيصال نفسه. وهو موقَّع حتى لا يتمكن أحد من تغييره من دون أن يُلاحَظ ذلك.',
  decision: 'النتيجة',
  decisions: {
    approved: 'تمت الموافقة',
    declined: 'لم تتم الموافقة',
    inconclusive: 'لا توجد نتيجة واضحة، ولم تتم الموافقة',
    refused: 'رفضه الشخص المعني',
    expired: 'لم يصل الرد في الوقت المحدد',
    cancelled: 'سُحب الطلب',
  },
  host: 'صاحب الطلب',
  person: 'الطلب موجَّه إلى',
  at: 'الوقت',
  number: 'رقم الإيصال',
  digest: 'البصمة الرقمية للطلب',
  sumsub: 'الرقم لدى Sumsub',
  issuer: 'جهة التوقيع',
  print: 'طباعة',
  save: 'حفظ في ملف',
}
