import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { type Mail, parseMail } from './parse-mail.ts'

const maxMailBytes = 1024 * 1024

/** Takes every mail for everyone, and sends none on. Loopback only: it asks nobody for a password. */
export const startSmtp = async (port: number, keep: (mail: Mail) => void) => {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: maxMailBytes,
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address)
      buffer(stream)
        .then((raw) => {
          if (stream.sizeExceeded)
            throw Object.assign(new Error('The mail is larger than 1 MiB.'), { responseCode: 552 })
          return parseMail(raw, recipients)
        })
        .then((mail) => {
          keep(mail)
          done()
        })
        .catch(done)
    },
  })
  // A client that hangs up in mid-sentence is no reason to end the process.
  server.on('error', (error) => console.error(`smtp: ${error.message}`))
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return { close: () => new Promise<void>((closed) => server.close(closed)) }
}
