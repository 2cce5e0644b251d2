import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'Allez dans votre boîte mail et ouvrez le lien de l’e-mail le plus récent au sujet de cette demande.',
  askHost: 'Si vous avez des questions, parlez-en avec l’entreprise qui vous a envoyé la demande.',
}
