import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: 'Esperando a resposta',
  onOtherDevice: 'No seu outro aparelho',
  title: 'Estamos verificando',
  arrived: {
    face: 'As suas imagens chegaram.',
    'payment-method': 'A foto do seu cartão chegou.',
    email: 'O seu código chegou.',
    questionnaire: 'As suas respostas chegaram.',
    'source-of-funds': 'Os dados dos valores chegaram. Você não precisa fazer nada.',
  },
  trail: 'Até onde já foi',
  examined: 'A Sumsub está vendo. Em geral leva alguns segundos.',
  answer: 'A resposta aparece aqui sozinha.',
  slow: 'Está demorando um pouco mais que o normal. Você não precisa fazer nada. Também pode fechar esta página: {host} recebe a resposta de qualquer forma.',
  again: 'Ver de novo',
  back: 'Voltar para {host}',
  onHold: {
    title: 'Uma pessoa está olhando',
    text: 'Isso pode levar algumas horas e não diz nada sobre o resultado.',
    close: 'Você pode fechar esta página: {host} é avisado assim que houver uma resposta e avisa você.',
    examined: 'Alguém na Sumsub está olhando.',
    answer: '{host} recebe a resposta e avisa você.',
  },
}
