import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: 'En attente de la réponse',
  onOtherDevice: 'Sur votre autre appareil',
  title: 'Nous vérifions',
  arrived: {
    face: 'Vos images sont bien arrivées.',
    'payment-method': 'La photo de votre carte est bien arrivée.',
    email: 'Votre code est bien arrivé.',
    questionnaire: 'Vos réponses sont bien arrivées.',
    'source-of-funds': 'Les informations sur les fonds sont bien arrivées. Vous n’avez rien à faire.',
  },
  trail: 'Où nous en sommes',
  examined: 'Sumsub est en train de vérifier. En général, cela prend quelques secondes.',
  answer: 'La réponse s’affichera ici toute seule.',
  slow: 'Cela prend un peu plus de temps que d’habitude. Vous n’avez rien à faire. Vous pouvez aussi fermer cette page\u00a0: {host} recevra la réponse dans tous les cas.',
  again: 'Regarder à nouveau',
  back: 'Revenir chez {host}',
  onHold: {
    title: 'Une personne est en train de vérifier',
    text: 'Cela peut prendre quelques heures, et ne dit rien du résultat.',
    close:
      'Vous pouvez fermer cette page\u00a0: {host} recevra la réponse dès qu’il y en aura une, et vous la communiquera.',
    examined: 'Quelqu’un chez Sumsub est en train de vérifier.',
    answer: '{host} recevra la réponse et vous la communiquera.',
  },
}
