import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'Karta na Twoim zdjęciu',
  brand: 'Rodzaj karty',
  lastDigits: 'Końcówka numeru',
  picture: 'Twoje zdjęcie karty',
  masked: 'To jest Twoje zdjęcie. Środkowe cyfry numeru są zasłonięte.',
  noPicture: 'Nie można tu pokazać Twojego zdjęcia.',
}
