import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'אסמכתה',
  text: 'אותה אסמכתה נמצאת גם אצל {host}. היא חתומה, כך שאיש לא יכול לשנות אותה בלי שירגישו.',
  decision: 'תשובה',
  decisions: {
    approved: 'אושר',
    declined: 'לא אושר',
    inconclusive: 'אין תשובה ברורה, לא אושר',
    refused: 'נדחה על ידי האדם שנשאל',
    expired: 'לא נענה בזמן',
    cancelled: 'בוטל',
  },
  host: 'מי ביקש',
  person: 'ממי ביקשו',
  at: 'מועד',
  number: 'מספר האסמכתה',
  digest: 'טביעת אצבע דיגיטלית של הבקשה',
  sumsub: 'מספר אצל Sumsub',
  issuer: 'נחתמה על ידי',
  print: 'להדפיס',
  save: 'לשמור כקובץ',
}
