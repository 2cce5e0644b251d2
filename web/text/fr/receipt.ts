import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'Reçu',
  text: '{host} a le même reçu. Il est signé, pour que personne ne puisse le modifier sans que cela se voie.',
  decision: 'Réponse',
  decisions: {
    approved: 'Validé',
    declined: 'Non validé',
    inconclusive: 'Pas de réponse claire, non validé',
    refused: 'Refusé par la personne',
    expired: 'Pas de réponse à temps',
    cancelled: 'Retiré',
  },
  host: 'Demandé par',
  person: 'Demandé à',
  at: 'Date et heure',
  number: 'Numéro du reçu',
  digest: 'Empreinte de la demande',
  sumsub: 'Numéro chez Sumsub',
  issuer: 'Signé par',
  print: 'Imprimer',
  save: 'Enregistrer dans un fichier',
}
