import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'Vada nella Sua casella di posta e apra il link nell’e-mail più recente su questa richiesta.',
  askHost: 'Se ha domande, parli con l’azienda che Le ha inviato la richiesta.',
}
