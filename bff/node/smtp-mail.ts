import { createTransport } from 'nodemailer'
import type { Mail } from '../deps.ts'

type Server = {
  smtpUrl: string
  from: string
  /** Rather no mail than one in the clear: it holds the link. */
  requireTls: boolean
}

/** Hands mails to any SMTP server, over a few connections that are kept open. */
export const createSmtpMail = ({ smtpUrl, from, requireTls }: Server) => {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    requireTLS: requireTls && !smtpUrl.startsWith('smtps:'),
    maxConnections: 4,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Nothing of a mail may come from a file or an address: the content is all ours.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail: Mail): Promise<void> => {
      await transport.sendMail({ from, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
    close: () => transport.close(),
  }
}
