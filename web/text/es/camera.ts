import type { Translation } from '../words.ts'

export const camera: Translation<'camera'> = {
  how: 'Cómo hacerlo',
  again: 'Intentarlo de nuevo',
  askAgain: 'Preguntarme otra vez',
  anyway: 'Intentarlo aquí de todos modos',
  withoutCamera: 'Continuar sin cámara',
  withoutCameraText: 'Si lo que quiere mostrar es un archivo, también puede continuar sin cámara.',
  goesOn: 'En cuanto la cámara esté permitida, esta página continuará sola.',
  plugIn: 'Si tiene una cámara, conéctela o enciéndala: entonces esta página continuará sola.',

  allow: {
    chrome: {
      open: 'Pulse el símbolo que está al principio de la barra de direcciones, junto a la dirección de esta página.',
      change: 'Active la cámara.',
    },
    'chrome-phone': {
      open: 'Pulse el símbolo que está al principio de la barra de direcciones, arriba o abajo en la pantalla.',
      change: 'Elija «Permisos», después «Cámara», y actívela.',
    },
    firefox: {
      open: 'Pulse la cámara tachada que está al principio de la barra de direcciones.',
      change: 'Quite el bloqueo con la pequeña cruz que está al lado.',
    },
    'firefox-phone': {
      open: 'Pulse el símbolo que está al principio de la barra de direcciones.',
      change: 'Pulse «Cámara», de modo que diga «Permitido».',
    },
    safari: {
      open: 'Abra el menú «Safari», en la parte de arriba de la pantalla, y después «Ajustes para este sitio web».',
      change: 'Ponga «Cámara» en «Permitir».',
    },
    'safari-phone': {
      open: 'Pulse el símbolo que está al principio de la barra de direcciones, abajo o arriba en la pantalla.',
      change: 'Elija «Ajustes del sitio web» y ponga «Cámara» en «Permitir».',
    },
    other: {
      open: 'Abra los ajustes de su navegador para esta página. Muchas veces están detrás de un símbolo, junto a la dirección.',
      change: 'Permita la cámara.',
    },
    back: 'Vuelva a esta página y pulse «Intentarlo de nuevo».',
  },

  system: {
    windows: {
      open: 'Abra la configuración de Windows, después «Privacidad y seguridad» y después «Cámara».',
      change: 'Active el acceso a la cámara, también para las aplicaciones de escritorio.',
    },
    macos: {
      open: 'Abra los Ajustes del Sistema, después «Privacidad y seguridad» y después «Cámara».',
      change: 'Actívela para su navegador.',
    },
    android: {
      open: 'Abra los ajustes de su teléfono, después «Aplicaciones», después su navegador y después «Permisos».',
      change: 'Permita la cámara.',
    },
    ios: {
      open: 'Abra los ajustes de su dispositivo y busque su navegador.',
      change: 'Active la cámara.',
    },
    other: {
      open: 'Abra los ajustes de su dispositivo y busque «Privacidad» o «Permisos».',
      change: 'Permita que su navegador use la cámara.',
    },
  },

  inUse: {
    close: 'Cierre otros programas y páginas que puedan estar usando la cámara, sobre todo las videollamadas.',
    cover: 'Algunas cámaras tienen su propio interruptor o su propia tecla. Mire si la suya está encendida.',
    back: 'Después, pulse «Intentarlo de nuevo».',
  },

  noAnswer: {
    look: 'Busque una pregunta de su navegador, muchas veces en la parte de arriba o de abajo de la ventana, y elija «Permitir».',
    none: 'Si no hay ninguna, pulse «Preguntarme otra vez».',
  },

  inApp: {
    app: 'Está en el pequeño navegador de {app}. Estos navegadores muchas veces no tienen cámara.',
    unnamed: 'Está en el pequeño navegador de otra aplicación. Estos navegadores muchas veces no tienen cámara.',
    menu: 'Abra el menú de esta ventana. Casi siempre está detrás de tres puntos o de un símbolo, en el borde.',
    choose: 'Elija «Abrir en el navegador», «Abrir en Safari» o «Abrir en Chrome».',
    copy: 'Si eso no funciona, copie el enlace, abra Safari, Chrome o Firefox y péguelo allí.',
  },
}
