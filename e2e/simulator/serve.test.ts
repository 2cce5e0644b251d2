import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { freePorts } from '../free-ports.ts'
import type { Mail } from '../mailbox/parse-mail.ts'
import { startSmtp } from '../mailbox/smtp.ts'
import { mailBy, startSimulator } from './serve.ts'

/** The simulator alone, as somebody else would use it: over HTTP, with a real mail server. */
test('a code is sent by real mail, and the typed code confirms the address', async () => {
  const [smtpPort = 0] = await freePorts(1)
  const arrived = Promise.withResolvers<Mail>()
  const smtp = await startSmtp(smtpPort, arrived.resolve)
  const sendMail = mailBy(`smtp://127.0.0.1:${smtpPort}`, 'Simulator <no-reply@simulator.example>')
  const simulator = await startSimulator({ port: 0, sendMail })
  const post = async (path: string, json: object, headers: Record<string, string>) => {
    const answer = await fetch(simulator.baseUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(json),
    })
    expect(answer.status).toBe(200)
    return Object(await answer.json())
  }

  const path = '/resources/accessTokens/sdk'
  const json = { userId: 'user-42', levelName: 'email-check', externalActionId: 'mail-1' }
  const ts = String(Math.floor(Date.now() / 1_000))
  const signature = createHmac('sha256', 'simulator-secret-key').update(`${ts}POST${path}${JSON.stringify(json)}`)
  const { token } = await post(path, json, {
    'X-App-Token': 'sbx:simulator.private',
    'X-App-Access-Ts': ts,
    'X-App-Access-Sig': signature.digest('hex'),
  })
  const asFrame = { 'X-Access-Token': String(token) }
  const { action } = await post('/resources/sdk/launch', {}, asFrame)
  const confirmation = `/resources/applicantActions/${action.id}/identifierConfirmation`
  const { verificationId } = await post(`${confirmation}/-/request`, { idDocSetType: 'EMAIL_VERIFICATION' }, asFrame)

  const mail = await arrived.promise
  expect(mail).toMatchObject({ to: 'ann@example.com', links: [] })
  const [code] = /\d{6}/.exec(mail.text) ?? []
  expect(mail.html).toContain(code)
  await post(`${confirmation}/${verificationId}/verify?code=${code}`, {}, asFrame)

  await simulator.close()
  await smtp.close()
})
