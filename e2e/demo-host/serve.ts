import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import * as v from 'valibot'
import { remoteJwks } from '../../public/verify-receipt.js'
import { demoCredentials } from '../demo-credentials.ts'
import { createMailLog } from '../mailbox/mail-log.ts'
import { startSmtp } from '../mailbox/smtp.ts'
import { createDemoHost } from './app.ts'
import { createBank } from './bank.ts'
import { createCountersignClient } from './countersign-client.ts'
import { openDatabase } from './database.ts'
import { createVerify } from './verify-for-order.ts'

const port = (fallback: string) => v.optional(v.pipe(v.string(), v.toNumber(), v.integer()), fallback)

const env = v.parse(
  v.object({
    DEMO_HOST_PORT: port('4700'),
    SMTP_PORT: port('4625'),
    COUNTERSIGN_URL: v.optional(v.string(), 'http://localhost:4500'),
    /** In sandbox mode `<PUBLIC_URL>/sandbox`. */
    COUNTERSIGN_ISSUER: v.optional(v.string(), 'http://localhost:4500/sandbox'),
    COUNTERSIGN_HOST_ID: v.optional(v.string(), demoCredentials.hostId),
    COUNTERSIGN_KEY: v.optional(v.string(), demoCredentials.hostKey),
    COUNTERSIGN_CALLBACK_SECRET: v.optional(v.string(), demoCredentials.callbackSecret),
    /** Unset: everything is forgotten when the process ends. */
    DATA_DIR: v.optional(v.string()),
  }),
  process.env,
)

const mails = createMailLog()
const smtp = await startSmtp(env.SMTP_PORT, mails.add)
const bank = createBank(openDatabase(env.DATA_DIR))
const trusted = {
  jwks: remoteJwks(new URL('/.well-known/jwks.json', env.COUNTERSIGN_URL)),
  issuer: env.COUNTERSIGN_ISSUER,
  audience: env.COUNTERSIGN_HOST_ID,
}

const host = createDemoHost({
  bank,
  countersign: createCountersignClient({ baseUrl: env.COUNTERSIGN_URL, key: env.COUNTERSIGN_KEY }),
  verify: createVerify(bank, trusted),
  origin: `http://localhost:${env.DEMO_HOST_PORT}`,
  callbackSecret: env.COUNTERSIGN_CALLBACK_SECRET,
  mails,
})
const server = createAdaptorServer({ fetch: host.fetch })
server.listen(env.DEMO_HOST_PORT, '127.0.0.1')
await once(server, 'listening')
console.log(`Demo Bank on http://localhost:${env.DEMO_HOST_PORT}, SMTP on ${env.SMTP_PORT}`)

process.once('SIGTERM', () => {
  host.stop()
  // Held reads would keep the server open for as long as they wait.
  if ('closeAllConnections' in server) server.closeAllConnections()
  server.close()
  smtp.close()
})
