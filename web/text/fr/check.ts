import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: 'Vérification',
  title: {
    face: 'Montrez que c’est bien vous',
    'payment-method': 'Montrez votre carte',
    email: 'Confirmez votre adresse e-mail',
    questionnaire: 'Répondez à quelques questions',
    'source-of-funds': 'Encore une vérification',
  },
  text: 'La vérification ci-dessous est faite par Sumsub pour {host}. Quand elle sera terminée, cette page continuera toute seule.',
  camera: {
    looking: 'Nous regardons si votre caméra fonctionne…',
    asking: {
      title: 'Merci d’autoriser la caméra',
      text: 'Votre navigateur demande si cette page peut utiliser la caméra. Merci de choisir «\u00a0Autoriser\u00a0».',
      why: 'D’abord, nous regardons seulement si elle fonctionne, puis nous l’éteignons. Rien n’est enregistré.',
    },
    twice:
      'Si votre navigateur pose encore une fois la question pour la caméra, choisissez à nouveau «\u00a0Autoriser\u00a0».',
  },
  loading: 'La vérification s’ouvre…',
  frame: 'Vérification par Sumsub',
  submitted: 'Bien reçu. Un instant…',
  operation: 'Ce à quoi vous avez dit oui',
  elsewhere: 'Continuer plutôt ici',
  otherDevice: {
    offer: 'Continuer sur un autre appareil',
    busy: 'Création du lien…',
    otherWays: 'Autres possibilités',
  },
  paused: {
    title: 'La vérification est en pause',
    text: 'Vous avez dit oui à cette demande, et la vérification n’est pas encore terminée. La caméra est éteinte.',
    goOn: 'Continuer la vérification',
    refuse: 'Non, ce n’était pas moi',
  },
}
