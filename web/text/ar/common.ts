import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'مؤمَّن بواسطة Countersign',
  loading: 'لحظة واحدة…',
  lost: 'انقطع الاتصال، نحاول مرة أخرى.',
  sandbox: 'وضع التجربة: لا يُجرى أي تحقق حقيقي.',
  language: 'اللغة',
  footer: 'لن تُطلب منك هنا أبدًا كلمة مرور أو رقم سري.',
  next: 'ما يمكنك فعله الآن',
  reload: 'المحاولة مرة أخرى',
  resume: 'الانتقال إلى طلبي',
  reference: 'الرقم المرجعي للدعم: {requestId}',
  progress: 'الخطوة الحالية',
  steps: { confirm: 'القراءة', check: 'التحقق', answer: 'النتيجة' },
}
