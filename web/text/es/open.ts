import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: 'Abrir su solicitud',
  title: 'Se le pide que confirme algo',
  text: 'Ha recibido este enlace. Pulse el botón para ver quién se lo pide y de qué se trata. Al abrirlo no se autoriza nada: todavía podrá decir que no.',
  continue: 'Continuar',
  takeOver: 'Continuar aquí',
  resend: 'Enviarme un enlace nuevo',
  retry: 'Intentarlo de nuevo',
  next: 'Qué puede hacer ahora',
  language: 'Idioma',
  safety: 'Aquí nunca se le pedirá una contraseña ni un PIN.',
  noScript:
    'Esta página necesita JavaScript, y en su navegador está desactivado. Actívelo y vuelva a cargar la página, o abra el enlace en otro dispositivo.',
  busy: 'Un momento…',
  sent: {
    title: 'Mire en su buzón de correo',
    text: 'Un enlace nuevo va de camino a {sentTo}. Debería llegar en un minuto. Solo funciona el enlace más reciente.',
  },
  type: {
    title: 'Escriba el código del correo',
    text: 'Abre la misma solicitud que el enlace. Verá quién se lo pide y de qué se trata, y todavía podrá decir que no.',
    label: 'Código del correo',
    hint: 'Está en el correo, junto al enlace: tres grupos de letras y cifras, por ejemplo K7QM-4T2X-9RBD. Los guiones no hacen falta.',
    other: 'Escribir otro código',
    wrong: {
      title: 'Este código no funciona',
      text: 'Compare lo que ha escrito, carácter por carácter, con el correo más reciente. El enlace de ese correo también funciona.',
    },
  },
  sandbox: 'Modo de prueba: no se hace ninguna verificación real.',
  reference: 'Referencia para soporte: {requestId}',
}
