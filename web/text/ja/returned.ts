import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'こちらは終わりました',
  title: 'この端末での手続きは終わりました',
  text: '最初にお使いになっていた端末にお戻りください。そちらのページは自動的に先へ進みます。',
  looking: '依頼を探しています…',
}
