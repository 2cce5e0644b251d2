import { directionOf, formatLocaleOf, type Locale, localeOf } from '../contract/locales.ts'
import { operationTypeOf } from '../contract/operation-types.ts'
import type { Kind } from '../contract/words.ts'
import { textOn } from '../look.ts'
import { mailTexts } from './mail-text/mail-texts.ts'

/**
 * The mail: two parts, one link, no amounts, no account numbers, nothing that the host could have written but its
 * registered name and the sort of operation. Mails are read by others; what is at stake is shown after the press.
 */
export type About = {
  host: { name: string; look: { accent?: string | undefined; accentDark?: string | undefined } }
  kind: Kind
  operationType: string
  url: string
  /** Null for a link of an older version, which has no such code. */
  typed: { code: string; address: string } | null
  expiresAtMs: number
  /** BCP 47, as the host said it of the person. */
  locale: string | null
  sandbox: boolean
}

export const linkMail = (about: About) => {
  const { host, kind, url, typed, expiresAtMs, locale, sandbox } = about
  const wished = locale === null ? [] : [locale]
  const language = localeOf(wished)
  const words = mailTexts[language]
  const time = timeText(expiresAtMs, formatLocaleOf(wished))
  const subject = (sandbox ? `[${words.test}] ` : '') + filled(words.subject, { host: host.name })
  const say = (mark: (value: string) => string, markCode = mark) => ({
    asks: filled(words.asks[operationTypeOf(about.operationType)], { host: mark(host.name) }),
    decide: words.decide,
    how: words.how[kind],
    until: filled(words.until, { time: mark(time) }),
    elsewhere: typed ? filled(words.elsewhere, { address: mark(typed.address), code: markCode(typed.code) }) : '',
    stranger: words.stranger,
    never: words.never,
  })
  const plain = say(language === 'ar' || language === 'he' ? isolated : (value) => value)
  return {
    subject,
    text: [plain.asks, plain.decide, plain.how, url, plain.until, plain.elsewhere, plain.stranger, plain.never]
      .filter((part) => part !== '')
      .map((part) => `${part}\n`)
      .join('\n'),
    html: htmlPart({
      language,
      subject,
      url,
      host,
      button: words.button,
      ...say((value) => `<bdi>${escaped(value)}</bdi>`, codeInHtml),
    }),
  }
}

/** Values go in as they are: a name with `$&` in it is a name. */
const filled = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)

/** Latin letters and digits in a sentence from right to left keep their own order (Unicode UAX #9, FSI and PDI). */
const isolated = (value: string): string => `\u2068${value}\u2069`

const timeText = (ms: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
    calendar: 'gregory',
  }).format(ms)

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

/** In one piece, on a line and for copying, and in its own order in every language. */
const codeInHtml = (code: string): string =>
  `<bdi dir="ltr" style="white-space:nowrap;font-family:ui-monospace,Menlo,Consolas,monospace;font-weight:600">${escaped(code)}</bdi>`

type Html = {
  language: Locale
  subject: string
  url: string
  host: About['host']
  button: string
  asks: string
  decide: string
  how: string
  until: string
  elsewhere: string
  stranger: string
  never: string
}

/** As `web/ui/tokens.css` has them, for a host without colours of its own. */
const ownLook = { accent: '#0c4a44', accentDark: '#8ed8c9' }

/**
 * Colours are said twice: beside the element, which every mail program reads, and for dark screens in a style, which
 * most do. Text has none, so that it follows the program's own ground. Nothing is fetched from anywhere.
 */
const htmlPart = ({ language, subject, url, host, button, ...say }: Html): string => {
  const { accent, accentDark = accent } = host.look.accent ? host.look : ownLook
  const direction = `lang="${language}" dir="${directionOf(language)}"`
  const paragraph = (html: string, style = '') => `<p style="margin:0 0 16px;${style}">${html}</p>`
  const inDark = accentDark
    ? `<style>@media (prefers-color-scheme:dark){.edge{border-color:${accentDark}!important}.press{background:${accentDark}!important;color:${textOn(accentDark)}!important}}</style>`
    : ''
  return `<!doctype html>
<html ${direction}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(subject)}</title>${inDark}</head>
<body style="margin:0;padding:24px;font:18px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<div ${direction} class="edge" style="max-width:36em;margin:0 auto;padding:20px 0 0;border-top:6px solid ${accent}">
${paragraph(escaped(host.name), 'font-size:16px;font-weight:600')}
${paragraph(say.asks, 'font-size:22px;font-weight:600;line-height:1.35')}
${paragraph(say.decide)}
${paragraph(say.how)}
<p style="margin:24px 0"><a href="${escaped(url)}" class="press" style="display:inline-block;padding:16px 28px;border-radius:10px;background:${accent};color:${textOn(accent ?? ownLook.accent)};font-weight:600;text-decoration:none">${escaped(button)}</a></p>
${paragraph(say.until)}
${say.elsewhere && `${paragraph(say.elsewhere)}\n`}${paragraph(say.stranger)}
${paragraph(say.never)}
</div></body></html>
`
}
