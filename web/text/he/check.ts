import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: 'בדיקה',
  title: {
    face: 'אימות הזהות שלך',
    'payment-method': 'הצגת הכרטיס שלך',
    email: 'אישור כתובת הדוא״ל שלך',
    questionnaire: 'כמה שאלות אליך',
    'source-of-funds': 'עוד מבט אחד',
  },
  text: 'את הבדיקה שלמטה עורכת חברת Sumsub עבור {host}. כשהיא תסתיים, הדף ימשיך מעצמו.',
  camera: {
    looking: 'בודקים אם המצלמה שלך פועלת …',
    asking: {
      title: 'נא לאשר את המצלמה',
      text: 'הדפדפן שואל אם הדף הזה רשאי להשתמש במצלמה. נא לבחור ״אישור״ או ״אפשר״.',
      why: 'בשלב הראשון אנחנו רק בודקים אם היא פועלת, ומכבים אותה שוב. שום דבר לא מוקלט.',
    },
    twice: 'אם הדפדפן ישאל שוב על המצלמה, נא לאשר פעם נוספת.',
  },
  loading: 'הבדיקה נפתחת …',
  frame: 'בדיקה של Sumsub',
  submitted: 'התקבל. רק רגע …',
  operation: 'הבקשה שהסכמת לה',
  elsewhere: 'להמשיך כאן במקום שם',
  otherDevice: { offer: 'להמשיך במכשיר אחר', busy: 'הקישור בהכנה …', otherWays: 'דרכים אחרות' },
  paused: {
    title: 'הבדיקה מושהית',
    text: 'אמרת כן לבקשה הזאת, והבדיקה עוד לא הסתיימה. המצלמה כבויה.',
    goOn: 'להמשיך בבדיקה',
    refuse: 'לא, זה לא אני',
  },
}
