import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'Vá ao seu e-mail e abra o link da mensagem mais recente sobre este pedido.',
  askHost: 'Se tiver dúvidas, fale com a empresa que enviou o pedido.',
}
