import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'La carte sur votre photo',
  brand: 'Type de carte',
  lastDigits: 'Fin du numéro',
  picture: 'Votre photo de la carte',
  masked: 'C’est votre photo. Les chiffres du milieu du numéro sont cachés.',
  noPicture: 'Votre photo ne peut pas être affichée ici.',
}
