import { createTransport } from 'nodemailer'
import type { Config } from '../../config.ts'
import { isThisMachine } from '../../mode-lock.ts'
import { codeOf, type Finding, fail, ok, warn } from './finding.ts'
import { reach } from './reach.ts'

const stepWithinMs = 5_000

/** Connects, says EHLO, logs in if SMTP_URL has a login, and leaves: no mail is sent. Null, or why not. */
const greet = async (url: string, requireTLS: boolean): Promise<string | null> => {
  const timeouts = { connectionTimeout: stepWithinMs, greetingTimeout: stepWithinMs, socketTimeout: stepWithinMs }
  const transport = createTransport({ url, requireTLS, ...timeouts })
  try {
    await transport.verify()
    return null
  } catch (error) {
    return codeOf(error)
  } finally {
    transport.close()
  }
}

export const lookAtMail = async ({ smtpUrl, sandbox }: Pick<Config, 'smtpUrl' | 'sandbox'>): Promise<Finding> => {
  const { host, protocol } = new URL(smtpUrl)
  const withTls = await greet(smtpUrl, protocol === 'smtp:')
  if (withTls === null) return ok('smtp', `${host} answers EHLO, with TLS`)
  // As mails are sent: live mode rather sends none than one in the clear.
  const mayBePlain = protocol === 'smtp:' && (sandbox || isThisMachine(smtpUrl))
  const plain = mayBePlain ? await greet(smtpUrl, false) : withTls
  if (plain !== null) return notTaken(new URL(smtpUrl), plain)
  const saw = `${host} answers EHLO, without TLS`
  return isThisMachine(smtpUrl) ? ok('smtp', saw) : warn('smtp', saw, 'Turn on STARTTLS: live mode needs it.')
}

const notTaken = async ({ hostname, port, protocol }: URL, code: string): Promise<Finding> => {
  const [scheme, usual] = protocol === 'smtps:' ? ['https', 465] : ['http', 587]
  const place = `${hostname}:${port || usual}`
  // The same steps as to any server; what the library says does not tell them apart.
  const trouble = await reach(new URL(`${scheme}://${place}`))
  return trouble
    ? fail('smtp', trouble.saw, `${trouble.todo} Many networks close port 25: use 587, or 465 by smtps://.`)
    : fail('smtp', `${place} can be connected to, and takes no mail (${code})`, todos[code])
}

const todos: Record<string, string> = {
  ESOCKET: 'Its certificate is not good, or it hangs up: look at its log.',
  ETLS: 'It offers no STARTTLS with a good certificate: mend that, or use smtps://.',
  EAUTH: 'User or password in SMTP_URL are not taken.',
}
