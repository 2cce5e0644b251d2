import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'E-posta kutunuza gidin ve bu istekle ilgili en yeni e-postadaki bağlantıyı açın.',
  askHost: 'Sorularınız varsa size bu isteği gönderen şirketle görüşün.',
}
