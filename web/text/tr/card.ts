import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'Fotoğrafınızdaki kart',
  brand: 'Kart türü',
  lastDigits: 'Numaranın sonu',
  picture: 'Kartın sizin çektiğiniz fotoğrafı',
  masked: 'Bu sizin fotoğrafınız. Numaranın ortasındaki rakamlar kapatılmıştır.',
  noPicture: 'Fotoğrafınız burada gösterilemiyor.',
}
