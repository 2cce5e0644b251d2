import type { QuestionnaireDefinition, QuestionnaireItem } from './questionnaire.ts'

const item = (id: string, type: QuestionnaireItem['type'], title: string, more: Partial<QuestionnaireItem> = {}) => ({
  id,
  type,
  title,
  required: false,
  options: [],
  ...more,
})

/** One question of every type that Sumsub has, about the operation that is to be approved. */
export const operationQuestions: QuestionnaireDefinition = {
  id: 'operation-questions',
  title: 'A few questions',
  text: 'Your answers go to the company that asked for this check.',
  sections: [
    {
      id: 'operation',
      title: 'This operation',
      items: [
        item('purpose', 'text', 'What is it for?', { required: true, hint: 'For example: the deposit for a flat.' }),
        item('details', 'textArea', 'Is there anything else that we should know?'),
        item('date', 'date', 'When do you expect it to be over?'),
        item('amount', 'number', 'What is it worth, in your own currency?'),
        item('payments', 'int', 'In how many payments?'),
        item('advised', 'bool', 'Did anybody tell you to do this?', { required: true }),
        item('adviser', 'text', 'Who told you?', { required: true, onlyIf: { item: 'advised', value: 'true' } }),
      ],
    },
    {
      id: 'money',
      title: 'Where the money comes from',
      items: [
        item('source', 'select', 'What is its main source?', {
          required: true,
          options: [
            { value: 'salary', title: 'Salary' },
            { value: 'savings', title: 'Savings' },
            { value: 'sale', title: 'Something that I sold' },
            { value: 'other', title: 'Something else' },
          ],
        }),
        item('currencies', 'multiSelect', 'Which currencies do you hold?', {
          options: [
            { value: 'EUR', title: 'Euro' },
            { value: 'GBP', title: 'Pound' },
            { value: 'USD', title: 'US dollar' },
          ],
        }),
        item('country', 'country', 'In which country do you pay tax?'),
        item('phone', 'phone', 'At which number may we ask you about it?', { hint: 'With the country: +44 …' }),
        item('proof', 'fileAttachment', 'A document that shows it', { hint: 'A picture or a PDF.' }),
      ],
    },
  ],
}
