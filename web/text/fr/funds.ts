import type { Translation } from '../words.ts'

export const funds: Translation<'funds'> = {
  score: 'Risque de ces fonds',
  level: { low: 'Faible', medium: 'Moyen', high: 'Élevé', unknown: 'Il n’y a pas de score' },
  share: '{share, number, share}',
  direction: { deposit: 'Entrée en {currency}', withdrawal: 'Sortie en {currency}' },
  address: { deposit: 'Reçu à l’adresse', withdrawal: 'Envoyé à l’adresse' },
  txn: 'Hash de la transaction',
  connections: 'À quoi ces fonds sont liés',
  source: 'Source',
  shareOfFunds: 'Part',
  nothingFound: 'On ne sait pas d’où viennent ces fonds.',
  noneFound: '{count, plural, one {Non trouvée\u00a0: # source} other {Non trouvées\u00a0: # sources}}',
  noFigure: 'pas de chiffre',
  signal: {
    atm: { name: 'Distributeur automatique', text: 'Une machine qui vend ou achète des cryptomonnaies.' },
    child_exploitation: {
      name: 'Exploitation d’enfants',
      text: 'Soupçonné d’abus et d’exploitation d’enfants.',
    },
    dark_market: { name: 'Marché du darknet', text: 'Un marché caché de biens illégaux.' },
    dark_service: { name: 'Service du darknet', text: 'Un prestataire caché de services illégaux.' },
    enforcement_action: { name: 'Procédure judiciaire', text: 'Fait l’objet d’une procédure judiciaire.' },
    exchange_fraudulent: {
      name: 'Plateforme d’échange frauduleuse',
      text: 'Une plateforme d’échange qui a participé à des activités illégales.',
    },
    exchange_licensed: { name: 'Plateforme d’échange agréée', text: 'Une plateforme d’échange avec un agrément.' },
    exchange_unlicensed: {
      name: 'Plateforme d’échange non agréée',
      text: 'Une plateforme d’échange sans agrément.',
    },
    gambling: { name: 'Jeux d’argent', text: 'Des jeux d’argent en ligne.' },
    illegal_service: { name: 'Service illégal', text: 'Propose des services illégaux ou y participe.' },
    liquidity_pools: {
      name: 'Réserves de liquidité',
      text: 'Des contrats qui détiennent des jetons pour que d’autres puissent les échanger.',
    },
    marketplace: { name: 'Place de marché', text: 'Des biens et services légaux, payés en cryptomonnaie.' },
    miner: { name: 'Minage', text: 'Gagné grâce à de la puissance de calcul.' },
    mixer: { name: 'Service de mixage', text: 'Mélange des fonds pour que leur origine soit difficile à retrouver.' },
    p2p_exchange_licensed: {
      name: 'Échange entre particuliers, agréé',
      text: 'Une plateforme d’échange entre personnes, avec un agrément.',
    },
    p2p_exchange_unlicensed: {
      name: 'Échange entre particuliers, non agréé',
      text: 'Une plateforme d’échange entre personnes, sans agrément.',
    },
    payment: { name: 'Prestataire de paiement', text: 'Encaisse des paiements pour d’autres entreprises.' },
    ransom: { name: 'Rançon', text: 'Extorqué comme rançon.' },
    sanctions: { name: 'Sanctions', text: 'Sur une liste de sanctions.' },
    scam: { name: 'Escroquerie', text: 'Pris à des clients par tromperie.' },
    seized_assets: { name: 'Avoirs saisis', text: 'Saisis par un État.' },
    stolen_coins: { name: 'Cryptomonnaies volées', text: 'Prises à d’autres par piratage.' },
    terrorism_financing: { name: 'Financement du terrorisme', text: 'Soupçonné de financer le terrorisme.' },
    wallet: {
      name: 'Portefeuille en ligne',
      text: 'Un service qui conserve des cryptomonnaies et s’en sert pour payer.',
    },
    other: { name: 'Autre', text: 'Aucune des sources qui ont un nom.' },
  },
}
