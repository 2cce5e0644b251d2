import type { MailText } from './mail-text.ts'

export const fr: MailText = {
  test: 'Test',
  subject: '{host}\u00a0: merci de confirmer',
  asks: {
    're-authentication': '{host} vous demande de confirmer que c’est bien vous.',
    transfer: '{host} vous demande de confirmer un virement.',
    withdrawal: '{host} vous demande de confirmer un retrait.',
    'payout-change': '{host} vous demande de confirmer un changement du compte sur lequel votre argent est versé.',
    'new-device': '{host} vous demande de confirmer un nouvel appareil.',
    password: '{host} vous demande de confirmer un changement de votre mot de passe.',
    limit: '{host} vous demande de confirmer un nouveau plafond.',
    'data-export': '{host} vous demande de confirmer la transmission de vos données.',
    general: '{host} vous demande une confirmation.',
  },
  how: {
    face: 'Si vous dites oui, vous regarderez un instant la caméra.',
    'payment-method': 'Si vous dites oui, vous montrerez votre carte de paiement à la caméra.',
    email: 'Si vous dites oui, vous confirmerez votre adresse e-mail à l’aide d’un code.',
    questionnaire: 'Si vous dites oui, vous répondrez à quelques questions.',
    'source-of-funds': 'Nous vérifions d’où viennent les fonds. Vous n’avez rien à faire pour cela.',
  },
  decide: 'Ouvrez la page, lisez de quoi il s’agit, puis décidez.',
  button: 'Lire de quoi il s’agit',
  until: 'Le lien est valable jusqu’au {time}.',
  elsewhere:
    'Vous pouvez aussi continuer sur un autre appareil\u00a0: ouvrez-y {address} et saisissez ce code\u00a0: {code}',
  stranger:
    'Vous n’êtes pas à l’origine de cette demande\u00a0? Ouvrez le lien et indiquez-y que ce n’était pas vous. Rien ne se passe sans votre accord.',
  never: 'Ni dans cet e-mail ni sur la page, personne ne vous demandera un mot de passe ou un code secret.',
}
