import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: 'ממתינים לתשובה',
  onOtherDevice: 'במכשיר האחר שלך',
  title: 'אנחנו בודקים',
  arrived: {
    face: 'התמונות שלך הגיעו.',
    'payment-method': 'התמונה של הכרטיס שלך הגיעה.',
    email: 'הקוד שלך הגיע.',
    questionnaire: 'התשובות שלך הגיעו.',
    'source-of-funds': 'פרטי הכספים הגיעו. אין צורך לעשות דבר.',
  },
  trail: 'איך זה מתקדם',
  examined: 'חברת Sumsub בודקת את זה. בדרך כלל זה נמשך כמה שניות.',
  answer: 'התשובה תופיע כאן מעצמה.',
  slow: 'זה נמשך קצת יותר מהרגיל. אין צורך לעשות דבר. אפשר גם לסגור את הדף: {host} יקבל את התשובה בכל מקרה.',
  again: 'לבדוק שוב',
  back: 'חזרה אל {host}',
  onHold: {
    title: 'אדם בודק את זה',
    text: 'זה יכול להימשך כמה שעות, ואינו מעיד דבר על התוצאה.',
    close: 'אפשר לסגור את הדף: {host} יקבל הודעה ברגע שתהיה תשובה, ויעדכן אותך.',
    examined: 'מישהו ב־Sumsub בודק את זה.',
    answer: '{host} מקבל את התשובה ומעדכן אותך.',
  },
}
