import type { Translation } from '../words.ts'

export const confirm: Translation<'confirm'> = {
  documentTitle: 'Confirmar',
  title: '{host} pede a sua confirmação',
  text: 'Leia com calma. Nada acontece antes de você dizer sim.',
  person: 'Para {person}',
  until: 'Responda até {at, date, deadline}',
  untilToday: 'Responda até {at, date, clock}',
  ifYes: 'Se você disser sim',
  how: {
    face: 'Você olha para a câmera por um momento, para vermos que é mesmo você. Leva cerca de um minuto.',
    'payment-method': 'Você tira uma foto do seu cartão de pagamento. Leva cerca de dois minutos.',
    email: 'Enviamos um código para o seu e-mail, e você o digita. Leva cerca de um minuto.',
    questionnaire: 'Você responde a algumas perguntas. Leva cerca de dois minutos.',
    'source-of-funds': 'Verificamos de onde vêm os valores. Você não precisa fazer nada.',
  },
  flashes: 'A tela pode piscar em cores. Se luz piscando faz mal a você, escolha a outra forma abaixo.',
  approve: 'Sim, sou eu',
  refuse: 'Não, não fui eu',
  consent: {
    title: 'O seu consentimento',
    text: {
      face: 'Concordo que imagens do meu rosto sejam feitas e comparadas para esta única verificação.',
      'payment-method':
        'Concordo que imagens do meu cartão, e do meu rosto se a verificação pedir, sejam examinadas para esta única verificação.',
      email: 'Concordo que o meu endereço de e-mail seja examinado para esta única verificação.',
      questionnaire: 'Concordo que as minhas respostas sejam examinadas para esta única verificação.',
      'source-of-funds': 'Concordo que a transação seja examinada para esta única verificação.',
    },
    policy: 'Como os meus dados são tratados',
    missing: 'Marque a caixa, se quiser dizer sim.',
  },
  otherWay: {
    offer: {
      face: 'Não posso fazer uma verificação do rosto',
      'payment-method': 'Não posso mostrar um cartão',
      email: 'Não consigo receber um código por e-mail',
      questionnaire: 'Não posso responder a perguntas aqui',
      'source-of-funds': 'Preciso de ajuda com isto',
    },
    title: 'Há outra forma',
    text: 'Você não é obrigado a fazer esta verificação, nem precisa dizer por quê. {host} pode resolver de outro jeito: fale com eles, por um número que você conhece ou no aplicativo deles.',
    meanwhile: 'Até lá nada é aprovado. Você pode sair desta página; o pedido termina sozinho.',
    back: 'Voltar para {host}',
  },
}
