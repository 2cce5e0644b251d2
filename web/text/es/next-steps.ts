import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'Vaya a su buzón de correo y abra el enlace del correo más reciente sobre esta solicitud.',
  askHost: 'Si tiene preguntas, hable con la empresa que le envió la solicitud.',
}
