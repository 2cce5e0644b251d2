import type { Translation } from '../words.ts'

export const answer: Translation<'answer'> = {
  documentTitle: 'Réponse',
  approved: {
    title: 'C’est confirmé',
    text: {
      face: 'Merci. C’était bien vous. Nous en informons {host} maintenant.',
      'payment-method': 'Merci. Votre carte a été acceptée. Nous en informons {host} maintenant.',
      email: 'Merci. L’adresse e-mail est bien la vôtre. Nous en informons {host} maintenant.',
      questionnaire: 'Merci. Vos réponses ont été acceptées. Nous en informons {host} maintenant.',
      'source-of-funds': 'Rien ne s’oppose à ces fonds. Nous en informons {host} maintenant.',
    },
  },
  declined: {
    title: 'Ce n’est pas confirmé',
    text: 'La vérification n’a pas permis de confirmer cette demande. Elle n’a donc pas été validée. Nous en informons {host} maintenant.',
    next: 'Si vous le souhaitez toujours, parlez-en avec {host}. On peut vous y aider d’une autre façon.',
  },
  retry: {
    title: 'Cela n’a pas encore fonctionné',
    text: 'Cela arrive facilement, et ce n’est pas un refus.',
    next: '{count, plural, one {Il vous reste # essai.} other {Il vous reste # essais.}}',
  },
  inconclusive: {
    title: 'Pas de réponse claire',
    text: 'La vérification s’est terminée sans oui ni non. Ce n’est pas un refus, mais rien n’a été validé non plus. Nous en informons {host} maintenant.',
    next: 'Merci de voir avec {host} comment continuer.',
  },
  failed: {
    title: 'La vérification s’est interrompue',
    text: 'Quelque chose n’a pas fonctionné pendant la vérification. Ce n’est pas de votre fait, et rien n’a été validé. Nous en informons {host} maintenant.',
    next: 'Si vous le souhaitez toujours, recommencez chez {host}.',
  },
  refused: {
    title: 'Vous avez dit non',
    text: 'Il ne se passera rien. Nous informons maintenant {host} que ce n’était pas vous.',
    next: 'Si vous ne vous attendiez pas du tout à cette demande, regardez votre compte chez {host} et contactez-les.',
  },
  expired: {
    title: 'Le délai est passé',
    text: 'Il n’y a pas eu de réponse à temps. Rien n’a donc été validé. Nous en informons {host} maintenant.',
    next: 'Si vous le souhaitez toujours, recommencez chez {host}.',
  },
  cancelled: {
    title: 'La demande a été retirée',
    text: '{host} a retiré la demande. Rien n’a été validé.',
    next: 'Vous n’avez plus rien à faire.',
  },
  tryAgain: 'Réessayer',
  return: 'Revenir chez {host}',
  leave: 'Vous allez quitter cette page pour aller sur {site}.',
  close: 'Vous pouvez maintenant fermer cette page.',
  receipt: 'Afficher le reçu',
  extraFailed: 'Une partie de cette page n’a pas pu être chargée. La réponse ci-dessus reste valable.',
}
