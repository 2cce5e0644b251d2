import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: 'Comment mieux faire', final: 'Ce que dit la vérification' },
  reason: {
    'picture-unclear': 'La photo n’était pas assez nette. Une bonne lumière de face et un objectif propre aident.',
    'face-not-matched':
      'Nous n’avons pas pu reconnaître votre visage. Regardez droit devant vous, sans chapeau, masque ni lunettes foncées.',
    'card-incomplete': 'Une partie de la carte était coupée. Les quatre coins doivent être sur la photo.',
    'card-not-original': 'Merci de photographier la carte elle-même, en couleur, et non une copie ou un écran.',
    'card-damaged': 'La carte est trop usée pour être lue. Merci d’en prendre une autre.',
    'card-expired': 'La date de la carte est dépassée. Merci d’en prendre une valable.',
    'card-differs': 'Ce n’était pas la carte que vous aviez indiquée. Merci de prendre celle-là.',
    'details-differ':
      'Certaines informations sont différentes de celles que nous avons reçues. Merci de vérifier ce que vous avez saisi.',
    'try-later': 'Une source nécessaire n’était pas disponible. Un peu plus tard, cela fonctionnera peut-être.',
    unspecified: 'Il n’y a pas de détails sur cette vérification.',
  },
}
