import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'Wejdź do swojej skrzynki i otwórz link z najnowszej wiadomości e-mail w tej sprawie.',
  askHost: 'Jeśli masz pytania, porozmawiaj z firmą, która wysłała Ci tę prośbę.',
}
