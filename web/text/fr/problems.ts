import type { Translation } from '../words.ts'

export const problems: Translation<'problems'> = {
  linkNotValid: {
    title: 'Ce lien ne fonctionne pas',
    text: 'Il a peut-être été coupé en chemin. Ouvrez-le encore une fois depuis l’e-mail, ou copiez l’adresse entière.',
  },
  linkUsed: {
    title: 'Ce lien a déjà été ouvert',
    text: 'Vous l’avez peut-être ouvert sur un autre appareil, ou bien un programme qui protège vos e-mails l’a fait. Si vous continuez ici, la demande se ferme là-bas.',
  },
  linkExpired: {
    title: 'Ce lien est trop ancien',
    text: 'Pour votre sécurité, un lien ne fonctionne que peu de temps. Vous pouvez en recevoir un nouveau.',
  },
  linkReplaced: {
    title: 'Il y a un lien plus récent',
    text: 'Un e-mail plus récent est dans votre boîte mail, et seul le lien de cet e-mail fonctionne. Si vous ne le trouvez pas, faites-vous en envoyer un autre.',
  },
  linkCancelled: {
    title: 'La demande a été retirée',
    text: 'L’entreprise qui vous l’avait envoyée l’a retirée. Vous n’avez plus rien à faire.',
  },
  linkFinished: {
    title: 'C’est déjà réglé',
    text: 'La demande liée à ce lien a reçu sa réponse. Vous n’avez plus rien à faire.',
  },
  actionEnded: {
    title: 'Cette demande est terminée',
    text: 'Elle ne peut plus être modifiée. Vous n’avez plus rien à faire.',
  },
  sessionMissing: {
    title: 'Merci d’ouvrir à nouveau votre lien',
    text: 'Cette page ne sait pas quelle demande est la vôtre. Cela arrive après un certain temps, ou quand l’adresse a été ouverte sans le lien.',
  },
  sessionMoved: {
    title: 'Vous avez continué ailleurs',
    text: 'Cette demande a été rouverte sur un autre appareil ou dans une autre fenêtre. Elle ne continue donc plus sur cette page. Rien n’est perdu.',
  },
  queue: {
    title: 'Il y a une petite file d’attente',
    text: 'Beaucoup de personnes font leur vérification en ce moment. Ce sera votre tour dans un instant, et rien n’est perdu.',
  },
  resendLimit: {
    title: 'Plus de nouveaux liens pour le moment',
    text: 'Plusieurs liens vous ont déjà été envoyés. Merci de chercher l’e-mail le plus récent, aussi parmi les courriers indésirables.',
  },
  resendNoAddress: {
    title: 'Nous n’avons pas votre adresse e-mail',
    text: 'Le lien vous a été remis d’une autre façon. Nous ne pouvons donc pas en envoyer un nouveau.',
  },
  busy: {
    title: 'Impossible pour le moment',
    text: 'Un service dont nous avons besoin ne répond pas en ce moment. Rien n’est perdu.',
  },
  offline: {
    title: 'Pas de connexion',
    text: 'Nous n’arrivons pas à joindre le serveur. Merci de regarder si votre appareil est connecté à internet.',
  },
  insecureContext: {
    title: 'Cette adresse n’est pas sûre',
    text: 'Votre navigateur ne fait pas confiance à l’adresse à laquelle cette page a été ouverte. Rien ne peut donc être confirmé ici.',
  },
  ourFault: {
    title: 'Quelque chose n’a pas fonctionné chez nous',
    text: 'Ce n’est pas de votre fait, et rien n’a été validé.',
  },
  otherAction: {
    title: 'Une autre demande a été ouverte dans ce navigateur',
    text: 'Cette page en montrait une plus ancienne. Rien n’a donc été fait ici. Vous pouvez continuer avec celle qui a été ouverte en dernier.',
  },
  watchingOnly: {
    title: 'Cela continue sur votre autre appareil',
    text: 'Vous avez confié cette demande à un autre appareil. Cette page suit ce qui s’y passe, et affiche la réponse quand elle est là.',
  },
  personLimit: {
    title: 'Assez de vérifications pour aujourd’hui',
    text: 'Pour votre sécurité, le nombre de vérifications par jour est limité pour chaque personne. Demain, ce sera de nouveau possible. L’entreprise qui vous a envoyé la demande peut aussi vous aider autrement.',
  },
  hostedPageRefused: {
    title: 'Impossible pour cette demande',
    text: 'L’entreprise qui vous a envoyé la demande souhaite que vous la voyiez à côté de la vérification. Merci de continuer ici, ou avec notre propre lien sur un autre appareil.',
  },
  consentRequired: {
    title: 'Il faut d’abord votre consentement',
    text: 'La vérification ne peut commencer qu’une fois la case correspondante cochée.',
  },
  attemptsUsedUp: {
    title: 'Il ne reste plus d’essai',
    text: 'La vérification a été tentée autant de fois que c’est permis. L’entreprise qui vous a envoyé la demande peut vous aider autrement.',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'Il y a peut-être une faute de frappe dans l’adresse. Vous retrouverez votre demande avec le lien de votre e-mail.',
  },
  inAppBrowser: {
    title: 'Merci d’ouvrir cette page dans votre navigateur',
    text: 'Vous êtes dans le petit navigateur d’une autre application. Souvent, ces navigateurs n’ont pas de caméra.',
  },
  browserTooOld: {
    title: 'Il manque à ce navigateur quelque chose dont la vérification a besoin',
    text: 'Il est peut-être ancien, ou dans un mode qui désactive beaucoup de choses par sécurité. Un autre navigateur fera l’affaire, ou un autre appareil.',
  },
  noCameraApi: {
    title: 'Ce navigateur ne peut pas utiliser de caméra',
    text: 'Les pages n’y ont pas accès à une caméra. Utilisez Safari, Chrome ou Firefox, ou un autre appareil.',
  },
  cameraBlocked: {
    title: 'La caméra est désactivée pour cette page',
    text: 'C’est un réglage de notre côté, et non de votre fait. Nous avons été prévenus. Vous pouvez continuer d’une autre façon.',
  },
  cameraDenied: {
    title: 'La caméra n’est pas encore autorisée',
    text: 'Votre navigateur ne laisse pas cette page utiliser la caméra. Vous pouvez changer cela.',
  },
  cameraDeniedBySystem: {
    title: 'Votre appareil ne laisse pas le navigateur utiliser la caméra',
    text: 'Vous avez autorisé la caméra ici, mais les réglages de votre appareil ne l’autorisent pas. Vous pouvez changer cela.',
  },
  cameraMissing: {
    title: 'Il n’y a pas de caméra ici',
    text: 'La vérification en a besoin. Votre téléphone convient\u00a0: vous pouvez y continuer la même demande.',
  },
  cameraInUse: {
    title: 'La caméra ne démarre pas',
    text: 'Le plus souvent, un autre programme est en train de l’utiliser.',
  },
  cameraTooWeak: {
    title: 'Cette caméra est trop faible',
    text: 'Ses images sont trop petites pour la vérification. Utilisez une autre caméra, ou votre téléphone.',
  },
  cameraNoAnswer: {
    title: 'Nous attendons la caméra',
    text: 'Votre navigateur devrait déjà vous avoir demandé si cette page peut l’utiliser.',
  },
  checkElsewhere: {
    title: 'La vérification est ouverte dans une autre fenêtre',
    text: 'Deux fenêtres ne peuvent pas se partager une caméra. Continuez là-bas, ou ici si vous préférez.',
  },
  frameSilent: {
    title: 'La vérification ne s’ouvre pas',
    text: 'Elle devrait déjà être là. Parfois, cela vient d’une connexion lente ou d’une extension qui la bloque.',
  },
  frameFailed: {
    title: 'La vérification n’a pas pu commencer',
    text: 'Le service qui la fait a signalé une erreur avant le début. Souvent, un deuxième essai suffit.',
  },
  tokenRefreshLimit: {
    title: 'La vérification a perdu son autorisation',
    text: 'Son temps s’est écoulé plusieurs fois de suite, alors nous avons arrêté. Vous pouvez recommencer.',
  },
  pageFailed: {
    title: 'Cette page a cessé de fonctionner',
    text: 'Ce n’est pas de votre fait, et cela n’a rien validé. En général, il suffit de la recharger.',
  },
}
