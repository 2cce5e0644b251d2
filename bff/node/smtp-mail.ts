import { createTransport } from 'nodemailer'
import type { Mail } from '../deps.ts'

/** Hands mails to any SMTP server, over a few connections that are kept open. */
export const createSmtpMail = ({ smtpUrl, from }: { smtpUrl: string; from: string }) => {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
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
