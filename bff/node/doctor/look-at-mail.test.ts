import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lookAtMail } from './look-at-mail.ts'
import { listening, tcp } from './testing/loopback.ts'

const smtp = async (options: SMTPServerOptions) => {
  const mails: string[] = []
  // It warns that everybody has the key of the certificate that it comes with.
  const warnings = vi.spyOn(console, 'error').mockReturnValue()
  const server = new SMTPServer({
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      mails.push('one')
      stream.resume()
      stream.on('end', () => done())
    },
    ...options,
  })
  warnings.mockRestore()
  server.on('error', () => undefined)
  onTestFinished(() => void server.close())
  return { place: `127.0.0.1:${await listening(server.server)}`, mails }
}
const plain: SMTPServerOptions = { authOptional: true, hideSTARTTLS: true }

test('a server on this machine needs no TLS, and gets no mail', async () => {
  const { place, mails } = await smtp(plain)
  for (const sandbox of [true, false])
    expect(await lookAtMail({ smtpUrl: `smtp://${place}`, sandbox })).toEqual({
      level: 'ok',
      code: 'smtp',
      saw: `${place} answers EHLO, without TLS`,
    })
  expect(mails).toEqual([])
})

test('a login that is not taken is told apart, without the password', async () => {
  const { place } = await smtp({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('not you')),
  })
  const found = await lookAtMail({ smtpUrl: `smtp://ann:pass-word@${place}`, sandbox: true })
  expect(found).toMatchObject({ level: 'FAIL', saw: `${place} can be connected to, and takes no mail (EAUTH)` })
  expect(JSON.stringify(found)).not.toContain('pass-word')
})

test('TLS whose certificate nobody knows is told apart from none at all', async () => {
  // smtp-server comes with a certificate of its own.
  const { place } = await smtp({ authOptional: true, hideSTARTTLS: false })
  const found = await lookAtMail({ smtpUrl: `smtp://${place}`, sandbox: true })
  expect(found).toMatchObject({ level: 'FAIL', todo: expect.stringContaining('certificate') })
})

test('a certificate of smtps that nobody knows is told by whose it is', async () => {
  const { place } = await smtp({ secure: true, authOptional: true })
  expect(await lookAtMail({ smtpUrl: `smtps://${place}`, sandbox: false })).toMatchObject({
    level: 'FAIL',
    saw: expect.stringMatching(/^TLS: the certificate for 127.0.0.1, by /),
  })
})

test('nobody there, and somebody who hangs up', async () => {
  expect(await lookAtMail({ smtpUrl: 'smtp://127.0.0.1:1', sandbox: true })).toMatchObject({
    level: 'FAIL',
    saw: expect.stringMatching(/^TCP: 127.0.0.1:1 takes no connection/),
  })
  const port = await tcp((socket) => socket.destroy())
  expect(await lookAtMail({ smtpUrl: `smtp://127.0.0.1:${port}`, sandbox: true })).toMatchObject({ level: 'FAIL' })
})
