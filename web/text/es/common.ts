import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Protegido por Countersign',
  loading: 'Un momento…',
  lost: 'Se ha perdido la conexión, lo intentamos de nuevo.',
  sandbox: 'Modo de prueba: no se hace ninguna verificación real.',
  language: 'Idioma',
  footer: 'Aquí nunca se le pedirá una contraseña ni un PIN.',
  next: 'Qué puede hacer ahora',
  reload: 'Intentarlo de nuevo',
  resume: 'Ir a mi solicitud',
  reference: 'Referencia para soporte: {requestId}',
  progress: 'En qué punto está',
  steps: { confirm: 'Lectura', check: 'Verificación', answer: 'Respuesta' },
}
