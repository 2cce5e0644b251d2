import type { Translation } from '../words.ts'

export const camera: Translation<'camera'> = {
  how: 'Comment faire',
  again: 'Réessayer',
  askAgain: 'Me le redemander',
  anyway: 'Essayer ici quand même',
  withoutCamera: 'Continuer sans caméra',
  withoutCameraText: 'Si ce que vous voulez montrer est un fichier, vous pouvez aussi continuer sans caméra.',
  goesOn: 'Dès que la caméra est autorisée, cette page continue toute seule.',
  plugIn: 'Si vous avez une caméra, branchez-la ou allumez-la\u00a0: cette page continue alors toute seule.',

  allow: {
    chrome: {
      open: 'Appuyez sur le symbole au début de la barre d’adresse, à côté de l’adresse de cette page.',
      change: 'Activez la caméra.',
    },
    'chrome-phone': {
      open: 'Appuyez sur le symbole au début de la barre d’adresse, en haut ou en bas de l’écran.',
      change: 'Choisissez «\u00a0Autorisations\u00a0», puis «\u00a0Caméra\u00a0», et activez-la.',
    },
    firefox: {
      open: 'Appuyez sur la caméra barrée au début de la barre d’adresse.',
      change: 'Supprimez le blocage avec la petite croix à côté.',
    },
    'firefox-phone': {
      open: 'Appuyez sur le symbole au début de la barre d’adresse.',
      change: 'Appuyez sur «\u00a0Appareil photo\u00a0», jusqu’à ce qu’il affiche «\u00a0Autorisé\u00a0».',
    },
    safari: {
      open: 'Ouvrez le menu «\u00a0Safari\u00a0» en haut de l’écran, puis «\u00a0Réglages pour ce site web\u00a0».',
      change: 'Réglez «\u00a0Appareil photo\u00a0» ou «\u00a0Caméra\u00a0» sur «\u00a0Autoriser\u00a0».',
    },
    'safari-phone': {
      open: 'Appuyez sur le symbole au début de la barre d’adresse, en bas ou en haut de l’écran.',
      change:
        'Choisissez «\u00a0Réglages du site web\u00a0», puis réglez «\u00a0Appareil photo\u00a0» sur «\u00a0Autoriser\u00a0».',
    },
    other: {
      open: 'Ouvrez les réglages de votre navigateur pour cette page. Ils se trouvent souvent derrière un symbole, à côté de l’adresse.',
      change: 'Autorisez la caméra.',
    },
    back: 'Revenez sur cette page et appuyez sur «\u00a0Réessayer\u00a0».',
  },

  system: {
    windows: {
      open: 'Ouvrez les paramètres de Windows, puis «\u00a0Confidentialité et sécurité\u00a0», puis «\u00a0Caméra\u00a0».',
      change: 'Activez l’accès à la caméra, aussi pour les applications de bureau.',
    },
    macos: {
      open: 'Ouvrez les Réglages Système, puis «\u00a0Confidentialité et sécurité\u00a0», puis «\u00a0Appareil photo\u00a0» ou «\u00a0Caméra\u00a0».',
      change: 'Activez l’accès pour votre navigateur.',
    },
    android: {
      open: 'Ouvrez les paramètres de votre téléphone, puis «\u00a0Applications\u00a0», puis votre navigateur, puis «\u00a0Autorisations\u00a0».',
      change: 'Autorisez la caméra. Elle s’y appelle souvent «\u00a0Appareil photo\u00a0».',
    },
    ios: {
      open: 'Ouvrez les réglages de votre appareil et cherchez-y votre navigateur.',
      change: 'Activez la caméra. Elle s’y appelle «\u00a0Appareil photo\u00a0».',
    },
    other: {
      open: 'Ouvrez les réglages de votre appareil et cherchez «\u00a0Confidentialité\u00a0» ou «\u00a0Autorisations\u00a0».',
      change: 'Autorisez votre navigateur à utiliser la caméra.',
    },
  },

  inUse: {
    close: 'Fermez les autres programmes et pages qui utilisent peut-être la caméra, surtout les appels vidéo.',
    cover: 'Certaines caméras ont leur propre interrupteur ou leur propre touche. Regardez si la vôtre est allumée.',
    back: 'Appuyez ensuite sur «\u00a0Réessayer\u00a0».',
  },

  noAnswer: {
    look: 'Cherchez une question de votre navigateur, souvent en haut ou en bas de la fenêtre, et choisissez «\u00a0Autoriser\u00a0».',
    none: 'S’il n’y en a pas, appuyez sur «\u00a0Me le redemander\u00a0».',
  },

  inApp: {
    app: 'Vous êtes dans le petit navigateur intégré à {app}. Souvent, ces navigateurs n’ont pas de caméra.',
    unnamed:
      'Vous êtes dans le petit navigateur d’une autre application. Souvent, ces navigateurs n’ont pas de caméra.',
    menu: 'Ouvrez le menu de cette fenêtre. Le plus souvent, il est derrière trois points ou un symbole, au bord.',
    choose:
      'Choisissez «\u00a0Ouvrir dans le navigateur\u00a0», «\u00a0Ouvrir dans Safari\u00a0» ou «\u00a0Ouvrir dans Chrome\u00a0».',
    copy: 'Si cela ne fonctionne pas, copiez le lien, ouvrez Safari, Chrome ou Firefox, et collez-y le lien.',
  },
}
