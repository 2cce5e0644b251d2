import type { Translation } from '../words.ts'

export const problems: Translation<'problems'> = {
  linkNotValid: {
    title: 'Este enlace no funciona',
    text: 'Quizá se haya cortado por el camino. Ábralo otra vez desde el correo, o copie la dirección entera.',
  },
  linkUsed: {
    title: 'Este enlace ya se ha abierto',
    text: 'Quizá lo haya abierto usted en otro dispositivo, o lo haya hecho un programa que protege su correo. Si continúa aquí, la solicitud se cierra allí.',
  },
  linkExpired: {
    title: 'Este enlace es demasiado antiguo',
    text: 'Por su seguridad, un enlace funciona solo durante poco tiempo. Puede recibir uno nuevo.',
  },
  linkReplaced: {
    title: 'Hay un enlace más reciente',
    text: 'En su buzón hay un correo más reciente, y solo funciona el enlace de ese correo. Si no lo encuentra, pida que le envíen otro.',
  },
  linkCancelled: {
    title: 'La solicitud se ha retirado',
    text: 'Quien se la envió la ha retirado. Usted ya no tiene que hacer nada.',
  },
  linkFinished: {
    title: 'Esto ya está resuelto',
    text: 'La solicitud de este enlace ya tiene su respuesta. Usted ya no tiene que hacer nada.',
  },
  actionEnded: {
    title: 'Esta solicitud ha terminado',
    text: 'Ya no se puede cambiar. Usted ya no tiene que hacer nada.',
  },
  sessionMissing: {
    title: 'Abra otra vez su enlace, por favor',
    text: 'Esta página no sabe qué solicitud es la suya. Eso ocurre después de un tiempo, o cuando la dirección se ha abierto sin el enlace.',
  },
  sessionMoved: {
    title: 'Ha continuado en otro lugar',
    text: 'Esta solicitud se ha vuelto a abrir en otro dispositivo o en otra ventana, así que ya no sigue en esta página. No se ha perdido nada.',
  },
  queue: {
    title: 'Hay una pequeña cola',
    text: 'En este momento se está verificando a muchas personas. Su turno llega enseguida, y no se ha perdido nada.',
  },
  resendLimit: {
    title: 'Por ahora, no hay más enlaces',
    text: 'Ya se le han enviado varios enlaces. Busque el correo más reciente, por favor, también entre el correo no deseado.',
  },
  resendNoAddress: {
    title: 'No tenemos su correo electrónico',
    text: 'El enlace le llegó de otra manera, así que no podemos enviarle uno nuevo.',
  },
  busy: {
    title: 'No es posible en este momento',
    text: 'Un servicio que necesitamos no responde en este momento. No se ha perdido nada.',
  },
  offline: {
    title: 'Sin conexión',
    text: 'No podemos conectar con el servidor. Mire, por favor, si tiene conexión a internet.',
  },
  insecureContext: {
    title: 'Esta dirección no es segura',
    text: 'Su navegador no confía en la dirección en la que se ha abierto esta página, así que aquí no se puede confirmar nada.',
  },
  ourFault: {
    title: 'Algo ha fallado por nuestra parte',
    text: 'No se debe a usted, y no se ha autorizado nada.',
  },
  otherAction: {
    title: 'Se ha abierto otra solicitud en este navegador',
    text: 'Esta página mostraba una anterior, así que aquí no se ha hecho nada. Puede continuar con la última que se abrió.',
  },
  watchingOnly: {
    title: 'Continúa en su otro dispositivo',
    text: 'Ha pasado esta solicitud a otro dispositivo. Esta página solo observa, y muestra la respuesta cuando llega.',
  },
  personLimit: {
    title: 'Suficientes verificaciones por hoy',
    text: 'Por su seguridad, a cada persona se le hacen solo unas pocas verificaciones al día. Mañana será posible de nuevo, y la empresa que se lo ha pedido puede ayudarle de otra manera.',
  },
  hostedPageRefused: {
    title: 'No es posible con esta solicitud',
    text: 'La empresa que se lo ha pedido quiere que usted vea la solicitud junto a la verificación. Continúe aquí, por favor, o con nuestro propio enlace en otro dispositivo.',
  },
  consentRequired: {
    title: 'Primero hace falta su consentimiento',
    text: 'La verificación solo puede empezar cuando haya marcado la casilla correspondiente.',
  },
  attemptsUsedUp: {
    title: 'No quedan intentos',
    text: 'La verificación se ha intentado todas las veces permitidas. La empresa que se lo ha pedido puede ayudarle de otra manera.',
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Quizá la dirección esté mal escrita. A su solicitud se llega con el enlace de su correo.',
  },
  inAppBrowser: {
    title: 'Abra esta página en su navegador, por favor',
    text: 'Está en el pequeño navegador de otra aplicación. Estos navegadores muchas veces no tienen cámara.',
  },
  browserTooOld: {
    title: 'A este navegador le falta algo que la verificación necesita',
    text: 'Quizá sea antiguo, o esté en un modo que desactiva muchas cosas por seguridad. Otro navegador servirá, u otro dispositivo.',
  },
  noCameraApi: {
    title: 'Este navegador no puede usar una cámara',
    text: 'En él, las páginas no tienen acceso a ninguna cámara. Use Safari, Chrome o Firefox, u otro dispositivo.',
  },
  cameraBlocked: {
    title: 'La cámara está desactivada para esta página',
    text: 'Es un ajuste nuestro, y no se debe a usted. Ya hemos recibido el aviso. Puede continuar de otra manera.',
  },
  cameraDenied: {
    title: 'La cámara todavía no está permitida',
    text: 'Su navegador no deja que esta página use la cámara. Usted puede cambiarlo.',
  },
  cameraDeniedBySystem: {
    title: 'Su dispositivo no deja que el navegador use la cámara',
    text: 'Usted ha permitido la cámara aquí, pero los ajustes de su dispositivo no la permiten. Usted puede cambiarlo.',
  },
  cameraMissing: {
    title: 'Aquí no hay ninguna cámara',
    text: 'La verificación necesita una. Su teléfono sirve: puede continuar allí con la misma solicitud.',
  },
  cameraInUse: {
    title: 'La cámara no arranca',
    text: 'Casi siempre la está usando otro programa.',
  },
  cameraTooWeak: {
    title: 'Esta cámara no tiene suficiente calidad',
    text: 'Sus imágenes son demasiado pequeñas para la verificación. Use otra cámara, o su teléfono.',
  },
  cameraNoAnswer: {
    title: 'Estamos esperando a la cámara',
    text: 'Su navegador ya debería haberle preguntado si esta página puede usarla.',
  },
  checkElsewhere: {
    title: 'La verificación está abierta en otra ventana',
    text: 'Dos ventanas no pueden compartir una cámara. Continúe allí, o aquí si lo prefiere.',
  },
  frameSilent: {
    title: 'La verificación no se abre',
    text: 'Ya debería estar aquí. A veces se debe a una conexión lenta o a una extensión que la bloquea.',
  },
  frameFailed: {
    title: 'La verificación no ha podido empezar',
    text: 'El servicio que la realiza avisó de un fallo antes de empezar. Un segundo intento suele ayudar.',
  },
  tokenRefreshLimit: {
    title: 'La verificación ha perdido su permiso',
    text: 'Se le ha acabado el tiempo varias veces seguidas, así que la hemos detenido. Puede empezar de nuevo.',
  },
  pageFailed: {
    title: 'Esta página ha fallado',
    text: 'No se debe a usted, y con ello no se ha autorizado nada. Casi siempre ayuda volver a cargarla.',
  },
}
