import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: 'Verificação',
  title: {
    face: 'Mostre que é você',
    'payment-method': 'Mostre o seu cartão',
    email: 'Confirme o seu endereço de e-mail',
    questionnaire: 'Responda a algumas perguntas',
    'source-of-funds': 'Mais uma olhada',
  },
  text: 'A verificação abaixo é feita pela Sumsub para {host}. Quando terminar, esta página continua sozinha.',
  camera: {
    looking: 'Vendo se a sua câmera funciona …',
    asking: {
      title: 'Por favor, permita a câmera',
      text: 'O navegador pergunta se esta página pode usar a câmera. Escolha “Permitir”.',
      why: 'Primeiro só vemos se ela funciona e logo a desligamos. Nada é gravado.',
    },
    twice: 'Se o navegador perguntar mais uma vez pela câmera, escolha “Permitir” de novo.',
  },
  loading: 'Abrindo a verificação …',
  frame: 'Verificação da Sumsub',
  submitted: 'Recebido. Um momento …',
  operation: 'Aquilo a que você disse sim',
  elsewhere: 'Continuar aqui',
  otherDevice: { offer: 'Continuar em outro aparelho', busy: 'Criando um link …', otherWays: 'Outras formas' },
  paused: {
    title: 'A verificação está em pausa',
    text: 'Você disse sim a isto, e a verificação ainda não terminou. A câmera está desligada.',
    goOn: 'Continuar a verificação',
    refuse: 'Não, não fui eu',
  },
}
