import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'הכרטיס שבתמונה שלך',
  brand: 'סוג הכרטיס',
  lastDigits: 'המספר מסתיים ב־',
  picture: 'התמונה שלך של הכרטיס',
  masked: 'זו התמונה שלך. הספרות שבאמצע המספר מוסתרות.',
  noPicture: 'אי אפשר להציג כאן את התמונה שלך.',
}
