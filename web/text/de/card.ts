import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'Die Karte auf Ihrem Bild',
  brand: 'Art der Karte',
  lastDigits: 'Nummer endet auf',
  picture: 'Ihr Bild der Karte',
  masked: 'Das ist Ihr Bild. Die mittleren Ziffern der Nummer sind verdeckt.',
  noPicture: 'Ihr Bild kann hier nicht gezeigt werden.',
}
