import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'Comprovante',
  text: '{host} tem o mesmo comprovante. Ele é assinado, para que ninguém o mude sem que se note.',
  decision: 'Resposta',
  decisions: {
    approved: 'Aprovado',
    declined: 'Não aprovado',
    inconclusive: 'Sem resposta clara, não aprovado',
    refused: 'Recusado pela pessoa',
    expired: 'Sem resposta a tempo',
    cancelled: 'Retirado',
  },
  host: 'Pedido por',
  person: 'Pedido a',
  at: 'Hora',
  number: 'Número do comprovante',
  digest: 'Impressão digital do pedido',
  sumsub: 'Número na Sumsub',
  issuer: 'Assinado por',
  print: 'Imprimir',
  save: 'Salvar como arquivo',
}
