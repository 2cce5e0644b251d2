import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Tutaj gotowe',
  title: 'Na tym urządzeniu to wszystko',
  text: 'Wróć do urządzenia, na którym wszystko się zaczęło. Strona na nim sama przejdzie dalej.',
  looking: 'Szukamy Twojej prośby …',
}
