import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: 'Ouvrir votre demande',
  title: 'On vous demande de confirmer quelque chose',
  text: 'Vous avez reçu ce lien. Appuyez sur le bouton pour voir qui vous le demande et de quoi il s’agit. L’ouvrir ne valide rien\u00a0: vous pourrez encore dire non.',
  continue: 'Continuer',
  takeOver: 'Continuer ici',
  resend: 'M’envoyer un nouveau lien',
  retry: 'Réessayer',
  next: 'Ce que vous pouvez faire maintenant',
  language: 'Langue',
  safety: 'Ici, on ne vous demandera jamais un mot de passe ou un code secret.',
  noScript:
    'Cette page a besoin de JavaScript, qui est désactivé dans votre navigateur. Activez-le et rechargez la page, ou ouvrez le lien sur un autre appareil.',
  busy: 'Un instant…',
  sent: {
    title: 'Regardez dans votre boîte mail',
    text: 'Un nouveau lien est en route vers {sentTo}. Il devrait arriver d’ici une minute. Seul le lien le plus récent fonctionne.',
  },
  type: {
    title: 'Saisissez le code de l’e-mail',
    text: 'Il ouvre la même demande que le lien. Vous verrez qui vous le demande et de quoi il s’agit, et vous pourrez encore dire non.',
    label: 'Code de l’e-mail',
    hint: 'Il se trouve dans l’e-mail, près du lien\u00a0: trois groupes de lettres et de chiffres, par exemple K7QM-4T2X-9RBD. Les tirets ne sont pas nécessaires.',
    other: 'Saisir un autre code',
    wrong: {
      title: 'Ce code ne fonctionne pas',
      text: 'Merci de comparer ce que vous avez saisi, caractère par caractère, avec l’e-mail le plus récent. Le lien de cet e-mail fonctionne aussi.',
    },
  },
  sandbox: 'Mode test\u00a0: aucune vraie vérification n’a lieu.',
  reference: 'Référence pour l’assistance\u00a0: {requestId}',
}
