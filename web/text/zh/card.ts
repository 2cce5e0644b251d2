import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: '您照片中的卡',
  brand: '卡的种类',
  lastDigits: '卡号末尾',
  picture: '您拍的卡片照片',
  masked: '这是您的照片，卡号中间的数字已遮住。',
  noPicture: '您的照片无法在这里显示。',
}
