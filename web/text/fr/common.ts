import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Sécurisé par Countersign',
  loading: 'Un instant…',
  lost: 'Connexion perdue, nous réessayons.',
  sandbox: 'Mode test\u00a0: aucune vraie vérification n’a lieu.',
  language: 'Langue',
  footer: 'Ici, on ne vous demandera jamais un mot de passe ou un code secret.',
  next: 'Ce que vous pouvez faire maintenant',
  reload: 'Réessayer',
  resume: 'Aller à ma demande',
  reference: 'Référence pour l’assistance\u00a0: {requestId}',
  progress: 'Où vous en êtes',
  steps: { confirm: 'Lecture', check: 'Vérification', answer: 'Réponse' },
}
