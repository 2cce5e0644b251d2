import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'Зайдите в свою почту и откройте ссылку в самом новом письме об этом запросе.',
  askHost: 'Если у вас есть вопросы, обратитесь в компанию, которая прислала вам запрос.',
}
