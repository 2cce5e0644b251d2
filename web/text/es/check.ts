import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: 'Verificación',
  title: {
    face: 'Demuestre que es usted',
    'payment-method': 'Muestre su tarjeta',
    email: 'Confirme su correo electrónico',
    questionnaire: 'Responda a unas preguntas',
    'source-of-funds': 'Una comprobación más',
  },
  text: 'La verificación de aquí abajo la realiza Sumsub para {host}. Cuando termine, esta página continuará sola.',
  camera: {
    looking: 'Estamos mirando si su cámara funciona…',
    asking: {
      title: 'Permita la cámara, por favor',
      text: 'Su navegador pregunta si esta página puede usar la cámara. Elija «Permitir», por favor.',
      why: 'Primero solo miramos si funciona y volvemos a apagarla. No se graba nada.',
    },
    twice: 'Si su navegador vuelve a preguntar por la cámara, elija otra vez «Permitir», por favor.',
  },
  loading: 'Abriendo la verificación…',
  frame: 'Verificación de Sumsub',
  submitted: 'Recibido. Un momento…',
  operation: 'A qué ha dicho que sí',
  elsewhere: 'Prefiero continuar aquí',
  otherDevice: {
    offer: 'Continuar en otro dispositivo',
    busy: 'Creando el enlace…',
    otherWays: 'Otras opciones',
  },
  paused: {
    title: 'La verificación está en pausa',
    text: 'Usted ha dicho que sí a esto, y la verificación todavía no ha terminado. La cámara está apagada.',
    goOn: 'Continuar con la verificación',
    refuse: 'No, no he sido yo',
  },
}
