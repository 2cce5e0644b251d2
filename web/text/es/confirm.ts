import type { Translation } from '../words.ts'

export const confirm: Translation<'confirm'> = {
  documentTitle: 'Confirmar',
  title: '{host} le pide una confirmación',
  text: 'Lea esto, por favor. No ocurre nada antes de que usted diga que sí.',
  person: 'Para {person}',
  until: 'Responda, por favor, antes del {at, date, deadline}',
  untilToday: 'Responda, por favor, antes de esta hora: {at, date, clock}',
  ifYes: 'Si dice que sí',
  how: {
    face: 'Usted mira un momento a la cámara, para que veamos que es realmente usted. Se tarda alrededor de un minuto.',
    'payment-method': 'Usted hace una foto de su tarjeta de pago. Se tarda alrededor de dos minutos.',
    email: 'Enviamos un código a su correo electrónico y usted lo escribe. Se tarda alrededor de un minuto.',
    questionnaire: 'Usted responde a unas preguntas. Se tarda alrededor de dos minutos.',
    'source-of-funds': 'Comprobamos de dónde proceden los fondos. Usted no tiene que hacer nada.',
  },
  flashes:
    'La pantalla puede parpadear en colores. Si la luz intermitente le sienta mal, elija la otra opción, más abajo.',
  approve: 'Sí, soy yo',
  refuse: 'No, no he sido yo',
  consent: {
    title: 'Su consentimiento',
    text: {
      face: 'Estoy de acuerdo con que se tomen y se comparen imágenes de mi cara, solo para esta verificación.',
      'payment-method':
        'Estoy de acuerdo con que se examinen imágenes de mi tarjeta, y de mi cara si la verificación lo pide, solo para esta verificación.',
      email: 'Estoy de acuerdo con que se examine mi correo electrónico, solo para esta verificación.',
      questionnaire: 'Estoy de acuerdo con que se examinen mis respuestas, solo para esta verificación.',
      'source-of-funds': 'Estoy de acuerdo con que se examine la transacción, solo para esta verificación.',
    },
    policy: 'Cómo se tratan mis datos',
    missing: 'Marque la casilla, por favor, si quiere decir que sí.',
  },
  otherWay: {
    offer: {
      face: 'No puedo hacer una verificación facial',
      'payment-method': 'No puedo mostrar una tarjeta',
      email: 'No puedo recibir un código por correo electrónico',
      questionnaire: 'No puedo responder a preguntas aquí',
      'source-of-funds': 'Necesito ayuda con esto',
    },
    title: 'Hay otra manera',
    text: 'No tiene que hacer esta verificación, ni tiene que decir por qué. {host} puede resolverlo con usted de otra manera: hable con ellos, por un teléfono que usted conozca o en la aplicación de {host}.',
    meanwhile: 'Hasta entonces no se autoriza nada. Puede salir de esta página; la solicitud termina por sí sola.',
    back: 'Volver a {host}',
  },
}
