import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'Gehen Sie in Ihr Postfach und öffnen Sie den Link in der neuesten E-Mail zu dieser Anfrage.',
  askHost: 'Wenn Sie Fragen haben, sprechen Sie mit dem Unternehmen, das Ihnen die Anfrage geschickt hat.',
}
