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
  sandbox: 'Modo de prueba: no se hace ninguna verificación real.',
  reference: 'Referencia para soporte: {requestId}',
}
