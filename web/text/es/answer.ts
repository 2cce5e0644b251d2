import type { Translation } from '../words.ts'

export const answer: Translation<'answer'> = {
  documentTitle: 'Respuesta',
  approved: {
    title: 'Confirmado',
    text: {
      face: 'Gracias. Era usted, efectivamente. Ahora se lo comunicamos a {host}.',
      'payment-method': 'Gracias. Su tarjeta ha sido aceptada. Ahora se lo comunicamos a {host}.',
      email: 'Gracias. El correo electrónico es suyo. Ahora se lo comunicamos a {host}.',
      questionnaire: 'Gracias. Sus respuestas han sido aceptadas. Ahora se lo comunicamos a {host}.',
      'source-of-funds': 'No hay nada en contra de estos fondos. Ahora se lo comunicamos a {host}.',
    },
  },
  declined: {
    title: 'No confirmado',
    text: 'La verificación no ha podido confirmar esta solicitud, así que no se ha autorizado. Ahora se lo comunicamos a {host}.',
    next: 'Si todavía lo desea, hable con {host}, por favor. Allí pueden ayudarle de otra manera.',
  },
  retry: {
    title: 'Todavía no ha funcionado',
    text: 'Esto ocurre con facilidad y no es un rechazo.',
    next: '{count, plural, one {Le queda # intento.} other {Le quedan # intentos.}}',
  },
  inconclusive: {
    title: 'Sin respuesta clara',
    text: 'La verificación ha terminado sin un sí ni un no. No es un rechazo, pero tampoco se ha autorizado nada. Ahora se lo comunicamos a {host}.',
    next: 'Hable con {host}, por favor, para saber cómo seguir.',
  },
  failed: {
    title: 'La verificación se ha interrumpido',
    text: 'Algo ha fallado durante la verificación. No se debe a usted, y no se ha autorizado nada. Ahora se lo comunicamos a {host}.',
    next: 'Si todavía lo desea, empiece de nuevo en {host}.',
  },
  refused: {
    title: 'Ha dicho que no',
    text: 'No ocurrirá nada. Ahora comunicamos a {host} que no ha sido usted.',
    next: 'Si no esperaba esto en absoluto, revise su cuenta en {host} y hable con ellos.',
  },
  expired: {
    title: 'El plazo ha terminado',
    text: 'No hubo respuesta a tiempo, así que no se ha autorizado nada. Ahora se lo comunicamos a {host}.',
    next: 'Si todavía lo desea, empiece de nuevo en {host}.',
  },
  cancelled: {
    title: 'La solicitud se ha retirado',
    text: '{host} ha retirado la solicitud. No se ha autorizado nada.',
    next: 'Usted ya no tiene que hacer nada.',
  },
  tryAgain: 'Intentarlo de nuevo',
  return: 'Volver a {host}',
  leave: 'Saldrá de esta página e irá a {site}.',
  close: 'Ya puede cerrar esta página.',
  receipt: 'Mostrar el comprobante',
  extraFailed: 'No se ha podido cargar una parte de esta página. La respuesta de arriba es válida de todos modos.',
}
