import type { Locale } from '../../contract/locales.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { MailText } from './mail-text.ts'
import { pl } from './pl.ts'
import { ptBR } from './pt-br.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

export const mailTexts: Record<Locale, MailText> = {
  en,
  de,
  fr,
  es,
  it,
  'pt-BR': ptBR,
  pl,
  tr,
  ru,
  uk,
  ar,
  he,
  hi,
  zh,
  ja,
}
