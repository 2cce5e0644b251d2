import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'Terminé ici',
  title: 'C’est terminé sur cet appareil',
  text: 'Merci de revenir à l’appareil sur lequel vous avez commencé. Là-bas, la page continue toute seule.',
  looking: 'Nous cherchons votre demande…',
}
