import 'i18next'
import type { docs } from './en/docs.ts'
import type { en } from './en/en.ts'
import type { funds } from './en/funds.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en; docs: typeof docs; funds: typeof funds }
  }
}
