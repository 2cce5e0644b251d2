import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'お写真のカード',
  brand: 'カードの種類',
  lastDigits: 'カード番号の末尾',
  picture: 'お客様が撮影したカードの写真',
  masked: 'お客様の写真です。番号の中ほどの数字は隠してあります。',
  noPicture: 'お写真をここに表示できません。',
}
