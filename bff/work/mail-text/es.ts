import type { MailText } from './mail-text.ts'

export const es: MailText = {
  test: 'Prueba',
  subject: '{host}: necesitamos su confirmación',
  asks: {
    're-authentication': '{host} le pide que confirme que es usted.',
    transfer: '{host} le pide que confirme una transferencia.',
    withdrawal: '{host} le pide que confirme una retirada de dinero.',
    'payout-change': '{host} le pide que confirme un cambio de la cuenta en la que recibe su dinero.',
    'new-device': '{host} le pide que confirme un dispositivo nuevo.',
    password: '{host} le pide que confirme un cambio de su contraseña.',
    limit: '{host} le pide que confirme un límite nuevo.',
    'data-export': '{host} le pide que confirme la entrega de sus datos.',
    general: '{host} le pide una confirmación.',
  },
  how: {
    face: 'Si dice que sí, tendrá que mirar un momento a la cámara.',
    'payment-method': 'Si dice que sí, tendrá que mostrar su tarjeta de pago a la cámara.',
    email: 'Si dice que sí, tendrá que confirmar su correo electrónico con un código.',
    questionnaire: 'Si dice que sí, tendrá que responder a unas preguntas.',
    'source-of-funds': 'Comprobamos de dónde proceden los fondos. Usted no tiene que hacer nada.',
  },
  decide: 'Abra la página, lea de qué se trata y decida después.',
  button: 'Leer de qué se trata',
  until: 'El enlace funciona hasta el {time}.',
  elsewhere: 'También puede continuar en otro dispositivo: abra allí {address} y escriba este código: {code}',
  stranger:
    '¿No lo ha pedido usted? Abra el enlace e indique allí que no ha sido usted. Sin su consentimiento no ocurre nada.',
  never: 'Ni en este correo ni en la página le pedirá nadie una contraseña o un PIN.',
}
