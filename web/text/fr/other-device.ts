import type { Translation } from '../words.ts'

export const otherDevice: Translation<'otherDevice'> = {
  outside: 'Ouvrir dans votre navigateur',
  title: 'Continuer sur un autre appareil',
  scan: 'Dirigez la caméra de votre téléphone vers cette image et ouvrez le lien qui s’affiche.',
  send: 'Envoyez-vous ce lien, ou copiez-le, et ouvrez-le sur l’autre appareil.',
  openThere: 'Votre demande continue dans Safari, Chrome ou Firefox.',
  stay: 'Laissez cette page ouverte\u00a0: elle continue toute seule.',
  camera: 'L’autre appareil doit avoir une caméra.',
  code: 'Code QR avec le lien pour l’autre appareil',
  until: 'Le lien fonctionne une seule fois, jusqu’à {at, date, clock}.',
  over: 'Le délai de ce lien est passé.',
  fresh: 'Créer un nouveau lien',
  copy: 'Copier le lien',
  copied: 'Copié',
  byHand: 'Votre navigateur ne nous laisse pas copier le lien. Sélectionnez-le ici et copiez-le vous-même\u00a0:',
  share: 'Envoyer le lien',
  shareTitle: 'Continuer votre demande',

  match: {
    here: 'Les deux écrans affichent le même nombre\u00a0:',
    question: 'Votre autre écran affiche-t-il ce nombre\u00a0?',
    differs: 'S’il en affiche un autre, ou si ce n’est pas vous qui avez commencé, fermez cette page.',
  },

  hosted: {
    offer: 'Utiliser plutôt une page de Sumsub',
    text: 'Sumsub fait la vérification et a sa propre page pour cela. Ouvrez-la sur l’appareil de votre choix. Quand vous aurez terminé, cette page continuera toute seule.',
    busy: 'Recherche de l’adresse…',
    open: 'Ouvrir la page de Sumsub',
    until: 'Elle fonctionne jusqu’à {at, date, clock}.',
  },

  watching: {
    title: 'Continuez sur votre autre appareil',
    text: 'Votre demande y est maintenant ouverte. Vous n’avez rien à faire ici\u00a0: cette page continue toute seule dès qu’il y a une réponse.',
    arrived:
      'Ce que vous avez envoyé depuis votre autre appareil est bien arrivé. La réponse s’affichera ici toute seule.',
    help: 'Vous pouvez continuer ici à tout moment\u00a0: cela s’arrête alors là-bas. Si ce n’est pas vous qui avez ouvert la demande sur un autre appareil, dites non.',
    takeBack: 'Continuer ici',
    refuse: 'Non, ce n’était pas moi',
  },
}
