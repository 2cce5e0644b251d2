import type { Translation } from '../words.ts'

export const answer: Translation<'answer'> = {
  documentTitle: 'Resposta',
  approved: {
    title: 'Confirmado',
    text: {
      face: 'Obrigado. Era você mesmo. {host} está sendo avisado agora.',
      'payment-method': 'Obrigado. Seu cartão foi aceito. {host} está sendo avisado agora.',
      email: 'Obrigado. O endereço de e-mail é seu. {host} está sendo avisado agora.',
      questionnaire: 'Obrigado. Suas respostas foram aceitas. {host} está sendo avisado agora.',
      'source-of-funds': 'Nada consta contra estes valores. {host} está sendo avisado agora.',
    },
  },
  declined: {
    title: 'Não confirmado',
    text: 'A verificação não conseguiu confirmar este pedido, por isso ele não foi aprovado. {host} está sendo avisado agora.',
    next: 'Se você ainda quiser isso, fale com {host}. Há outra forma de resolver.',
  },
  retry: {
    title: 'Ainda não deu certo',
    text: 'Isso acontece com facilidade e não é uma recusa.',
    next: '{count, plural, one {Você tem mais uma tentativa.} other {Você tem mais # tentativas.}}',
  },
  inconclusive: {
    title: 'Sem resposta clara',
    text: 'A verificação terminou sem um sim e sem um não. Não é uma recusa, mas também não foi aprovado. {host} está sendo avisado agora.',
    next: 'Fale com {host} para saber como continuar.',
  },
  failed: {
    title: 'A verificação foi interrompida',
    text: 'Algo falhou durante a verificação. A culpa não foi sua, e nada foi aprovado. {host} está sendo avisado agora.',
    next: 'Se você ainda quiser isso, comece de novo em {host}.',
  },
  refused: {
    title: 'Você disse não',
    text: 'Nada vai acontecer. {host} fica sabendo agora que não foi você.',
    next: 'Se você não esperava nada disso, confira sua conta em {host} e fale com eles.',
  },
  expired: {
    title: 'O prazo terminou',
    text: 'Não houve resposta a tempo, por isso nada foi aprovado. {host} está sendo avisado agora.',
    next: 'Se você ainda quiser isso, comece de novo em {host}.',
  },
  cancelled: {
    title: 'O pedido foi retirado',
    text: '{host} retirou o pedido. Nada foi aprovado.',
    next: 'Você não precisa fazer mais nada.',
  },
  tryAgain: 'Tentar de novo',
  return: 'Voltar para {host}',
  leave: 'Você vai sair desta página e ir para {site}.',
  close: 'Você já pode fechar esta página.',
  receipt: 'Mostrar o comprovante',
  extraFailed: 'Uma parte desta página não pôde ser carregada. A resposta acima continua valendo.',
}
