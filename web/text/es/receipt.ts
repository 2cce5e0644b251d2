import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'Comprobante',
  text: '{host} tiene el mismo comprobante. Está firmado, para que nadie pueda cambiarlo sin que se note.',
  decision: 'Respuesta',
  decisions: {
    approved: 'Autorizado',
    declined: 'No autorizado',
    inconclusive: 'Sin respuesta clara, no autorizado',
    refused: 'Rechazado por la persona',
    expired: 'Sin respuesta a tiempo',
    cancelled: 'Retirado',
  },
  host: 'Pedido por',
  person: 'Pedido a',
  at: 'Fecha y hora',
  number: 'Número del comprobante',
  digest: 'Huella de la solicitud',
  sumsub: 'Número en Sumsub',
  issuer: 'Firmado por',
  print: 'Imprimir',
  save: 'Guardar como archivo',
}
