import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSmtpMail } from './smtp-mail.ts'

const mail = { to: 'ann@example.com', subject: 's', text: 't', html: '<p>t</p>', messageId: '<1@bff.test>' }
let server: SMTPServer
let taken: number

beforeEach(async () => {
  taken = 0
  server = new SMTPServer({
    authOptional: true,
    // A server that knows no TLS, or one whose offer somebody on the way has cut out.
    hideSTARTTLS: true,
    onData: (stream, _session, done) => {
      stream.resume()
      stream.on('end', () => {
        taken += 1
        done()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
})
afterEach(() => new Promise<void>((closed) => server.close(() => closed())))

const smtpUrl = (query = '') => `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}${query}`

test.each([true, false])('with requireTls %s', async (requireTls) => {
  const { send, close } = createSmtpMail({ smtpUrl: smtpUrl(), from: 'Bank <no-reply@bank.example>', requireTls })
  const sent = await send(mail).then(
    () => 'sent',
    () => 'refused',
  )
  close()
  expect([sent, taken]).toEqual(requireTls ? ['refused', 0] : ['sent', 1])
})
