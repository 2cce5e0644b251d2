import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: 'Esperando la respuesta',
  onOtherDevice: 'En su otro dispositivo',
  title: 'Estamos verificando',
  arrived: {
    face: 'Sus imágenes han llegado.',
    'payment-method': 'La imagen de su tarjeta ha llegado.',
    email: 'Su código ha llegado.',
    questionnaire: 'Sus respuestas han llegado.',
    'source-of-funds': 'Los datos de los fondos han llegado. Usted no tiene que hacer nada.',
  },
  trail: 'Por dónde va',
  examined: 'Sumsub lo está revisando. Normalmente tarda unos segundos.',
  answer: 'La respuesta aparecerá aquí sola.',
  slow: 'Está tardando un poco más de lo normal. Usted no tiene que hacer nada. También puede cerrar esta página: {host} recibirá la respuesta en cualquier caso.',
  again: 'Mirar otra vez',
  back: 'Volver a {host}',
  onHold: {
    title: 'Una persona lo está revisando',
    text: 'Puede tardar unas horas, y no dice nada sobre el resultado.',
    close: 'Puede cerrar esta página: {host} recibirá la respuesta en cuanto la haya, y se la comunicará.',
    examined: 'Alguien de Sumsub lo está revisando.',
    answer: '{host} recibirá la respuesta y se la comunicará.',
  },
}
