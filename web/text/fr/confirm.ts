import type { Translation } from '../words.ts'

export const confirm: Translation<'confirm'> = {
  documentTitle: 'Confirmer',
  title: '{host} vous demande une confirmation',
  text: 'Merci de lire ce qui suit. Tant que vous n’avez pas dit oui, il ne se passe rien.',
  person: 'Pour {person}',
  until: 'Merci de répondre au plus tard le {at, date, deadline}',
  untilToday: 'Merci de répondre au plus tard à {at, date, clock}',
  ifYes: 'Si vous dites oui',
  how: {
    face: 'Vous regardez un instant la caméra, pour que nous voyions que c’est bien vous. Cela prend environ une minute.',
    'payment-method': 'Vous prenez une photo de votre carte de paiement. Cela prend environ deux minutes.',
    email: 'Nous envoyons un code à votre adresse e-mail, et vous le tapez sur la page. Cela prend environ une minute.',
    questionnaire: 'Vous répondez à quelques questions. Cela prend environ deux minutes.',
    'source-of-funds': 'Nous vérifions d’où viennent les fonds. Vous n’avez rien à faire pour cela.',
  },
  flashes:
    'L’écran peut clignoter en couleurs. Si vous supportez mal la lumière clignotante, choisissez l’autre solution ci-dessous.',
  approve: 'Oui, c’est moi',
  refuse: 'Non, ce n’était pas moi',
  consent: {
    title: 'Votre consentement',
    text: {
      face: 'J’accepte que des images de mon visage soient prises et comparées, pour cette seule vérification.',
      'payment-method':
        'J’accepte que des photos de ma carte, et de mon visage si la vérification le demande, soient examinées pour cette seule vérification.',
      email: 'J’accepte que mon adresse e-mail soit examinée pour cette seule vérification.',
      questionnaire: 'J’accepte que mes réponses soient examinées pour cette seule vérification.',
      'source-of-funds': 'J’accepte que la transaction soit examinée pour cette seule vérification.',
    },
    policy: 'Comment mes données sont traitées',
    missing: 'Merci de cocher la case si vous voulez dire oui.',
  },
  otherWay: {
    offer: {
      face: 'Je ne peux pas faire de vérification du visage',
      'payment-method': 'Je ne peux pas montrer de carte',
      email: 'Je ne peux pas recevoir de code par e-mail',
      questionnaire: 'Je ne peux pas répondre à des questions ici',
      'source-of-funds': 'J’ai besoin d’aide pour cela',
    },
    title: 'Il y a une autre solution',
    text: 'Rien ne vous oblige à faire cette vérification, et vous n’avez pas à dire pourquoi. {host} peut régler cela autrement avec vous\u00a0: contactez-les à un numéro que vous connaissez, ou dans leur propre application.',
    meanwhile: 'D’ici là, rien n’est validé. Vous pouvez quitter cette page\u00a0; la demande prendra fin d’elle-même.',
    back: 'Revenir chez {host}',
  },
}
