import type { Translation } from '../words.ts'

export const otherDevice: Translation<'otherDevice'> = {
  outside: 'Abrir en su navegador',
  title: 'Continuar en otro dispositivo',
  scan: 'Apunte con la cámara de su teléfono a esta imagen y abra el enlace que aparece.',
  send: 'Envíese este enlace, o cópielo, y ábralo en el otro dispositivo.',
  openThere: 'Su solicitud continúa en Safari, Chrome o Firefox.',
  stay: 'Deje esta página abierta: continuará sola.',
  camera: 'El otro dispositivo necesita una cámara.',
  code: 'Código QR con el enlace para el otro dispositivo',
  until: 'El enlace funciona una sola vez, hasta esta hora: {at, date, clock}.',
  over: 'El plazo de este enlace ha terminado.',
  fresh: 'Crear un enlace nuevo',
  copy: 'Copiar el enlace',
  copied: 'Copiado',
  byHand: 'Su navegador no nos deja copiar el enlace. Selecciónelo aquí y cópielo a mano:',
  share: 'Enviar el enlace',
  shareTitle: 'Continuar con su solicitud',

  match: {
    here: 'Las dos pantallas muestran el mismo número:',
    question: '¿Muestra su otra pantalla este número?',
    differs: 'Si muestra otro, o si no ha empezado usted esto, cierre esta página.',
  },

  hosted: {
    offer: 'Usar en su lugar una página de Sumsub',
    text: 'Sumsub realiza la verificación y tiene una página propia para ello. Ábrala en cualquier dispositivo. Cuando haya terminado, esta página continuará sola.',
    busy: 'Buscando la dirección…',
    open: 'Abrir la página de Sumsub',
    until: 'Funciona hasta esta hora: {at, date, clock}.',
  },

  watching: {
    title: 'Continúe en su otro dispositivo',
    text: 'Su solicitud está ahora abierta allí. Aquí no tiene que hacer nada: esta página continuará sola en cuanto haya una respuesta.',
    arrived: 'Lo que ha enviado desde su otro dispositivo ha llegado. La respuesta aparecerá aquí sola.',
    help: 'Puede continuar aquí en cualquier momento: entonces se detiene allí. Si no ha abierto usted la solicitud en otro dispositivo, diga que no.',
    takeBack: 'Continuar aquí',
    refuse: 'No, no he sido yo',
  },
}
