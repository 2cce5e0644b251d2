import type { Kind } from '../contract/words.ts'

/**
 * The mail: two parts, one link, no amounts, no account numbers, nothing that the host could have written but its
 * registered name. Mails are read by others; what is at stake is shown after the press, on our page.
 */
type About = { hostName: string; kind: Kind; url: string; expiresAtMs: number; locale: string; sandbox: boolean }

const what: Record<Kind, string> = {
  face: 'confirm with your face that it is you',
  'payment-method': 'show your payment card to the camera',
  email: 'confirm your mail address',
  questionnaire: 'answer a few questions',
  'source-of-funds': 'confirm where funds come from',
}

export const linkMail = ({ hostName, kind, url, expiresAtMs, locale, sandbox }: About) => {
  const until = untilText(expiresAtMs, locale)
  const subject = `${sandbox ? '[Test] ' : ''}${hostName}: please confirm`
  const lines = [
    `${hostName} asks you to ${what[kind]}.`,
    'Open the link to see what it is about, and then decide.',
    `The link works until ${until}.`,
    'If you did not expect this mail, open the link and choose “This was not me”, or ignore it. Nothing happens without you.',
  ]
  const text = `${lines[0]}\n\n${lines[1]}\n\n${url}\n\n${lines[2]}\n\n${lines[3]}\n`
  return { subject, text, html: htmlPart(subject, lines, url) }
}

const untilText = (ms: number, locale: string): string => {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const
  const [known = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([locale, 'en'])
  return `${new Intl.DateTimeFormat(known.startsWith('en') ? known : 'en', format).format(ms)} UTC`
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

const htmlPart = (title: string, lines: readonly string[], url: string): string => {
  const [ask = '', how = '', until = '', stranger = ''] = lines.map(escaped)
  const paragraph = (text: string, style = '') => `<p style="margin:0 0 16px;${style}">${text}</p>`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title></head>
<body style="margin:0;padding:24px;font:18px/1.5 system-ui,sans-serif">
<div style="max-width:36em;margin:0 auto">
${paragraph(ask, 'font-size:20px;font-weight:600')}
${paragraph(how)}
<p style="margin:0 0 24px"><a href="${escaped(url)}" style="display:inline-block;padding:14px 28px;border-radius:10px;background:#0b4f6c;color:#ffffff;font-weight:600;text-decoration:none">See what it is about</a></p>
${paragraph(until)}
${paragraph(stranger, 'font-size:16px')}
</div></body></html>
`
}
