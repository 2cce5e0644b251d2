import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'Зайдіть у свою пошту й відкрийте посилання в найновішому листі про цей запит.',
  askHost: 'Якщо у вас є запитання, зверніться до компанії, яка надіслала вам запит.',
}
