import type { Translation } from '../words.ts'

export const operationTypes: Translation<'operationTypes'> = {
  're-authentication': {
    name: 'Montrer que c’est bien vous',
    effect: 'Vous pouvez ensuite continuer chez {host}, là où on vous l’a demandé.',
    warning:
      'Ne dites oui que si c’est vous qui êtes en train de faire quelque chose chez {host}, en ce moment précis.',
  },
  transfer: {
    name: 'Virement',
    effect: '{host} envoie l’argent comme indiqué ici. Il est rarement possible de le récupérer.',
    warning:
      'Personne chez {host} ne vous demande par téléphone de valider un virement, même pas pour mettre votre argent en sécurité.',
  },
  withdrawal: {
    name: 'Retrait',
    effect: '{host} verse l’argent comme indiqué ici. Il est rarement possible de le récupérer.',
    warning:
      'Quelqu’un vous a promis un gain, ou vous a demandé de déplacer de l’argent à sa place\u00a0? Alors dites non.',
  },
  'payout-change': {
    name: 'Nouvelle destination de vos versements',
    effect: '{host} y enverra désormais vos versements.',
    warning:
      'Un message ou un appel vous a demandé de changer l’endroit où va votre argent\u00a0? Alors dites non, et renseignez-vous en appelant un numéro que vous connaissez.',
  },
  'new-device': {
    name: 'Nouvel appareil',
    effect: 'Cet appareil pourra désormais utiliser votre compte chez {host}.',
    warning:
      'Ne dites oui que si l’appareil est à vous et se trouve devant vous. Personne chez {host} n’a besoin d’entrer dans votre compte.',
  },
  password: {
    name: 'Nouveau mot de passe',
    effect: '{host} change votre façon de vous connecter.',
    warning:
      'L’avez-vous demandé vous-même\u00a0? Sinon, quelqu’un essaie peut-être d’entrer dans votre compte\u00a0: dites non.',
  },
  limit: {
    name: 'Nouveau plafond',
    effect: 'Le nouveau plafond s’applique tout de suite.',
    warning:
      'Les escrocs font relever un plafond avant de prendre l’argent. Personne chez {host} ne vous demande cela par téléphone.',
  },
  'data-export': {
    name: 'Transmission de vos données',
    effect: '{host} transmet les données indiquées ici.',
    warning:
      'Avec vos données, d’autres peuvent se faire passer pour vous. Ne dites oui que si vous l’avez demandé vous-même.',
  },
  general: {
    name: 'Demande',
    effect: '{host} fait ce qui est indiqué ici.',
    warning:
      'Personne chez {host} ne vous demande par téléphone de dire oui ici. Si quelqu’un vous met la pression, dites non.',
  },
}
