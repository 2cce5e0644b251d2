import PostalMime from 'postal-mime'

export type Mail = { to: string; subject: string; text: string; html: string; links: string[] }

const linksInText = (text: string) => text.match(/https?:\/\/[^\s<>"']+/g) ?? []

const linksInHtml = (html: string) =>
  [...html.matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)]
    .map((match) => (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&'))
    .filter((href) => /^https?:\/\//.test(href))

/** `recipients` come from the SMTP envelope: the header may say anything. */
export const parseMail = async (raw: Uint8Array, recipients: string[]): Promise<Mail> => {
  const { subject = '', text = '', html = '' } = await PostalMime.parse(raw)
  return {
    to: recipients.join(', '),
    subject,
    text,
    html,
    links: [...new Set([...linksInText(text), ...linksInHtml(html)])],
  }
}
