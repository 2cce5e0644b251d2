import type { Kysely } from 'kysely'
import { generateReceiptKey } from '../../receipt.ts'
import type { Tables } from '../../store/schema.ts'
import { testConfig } from '../harness.ts'

/** Seeded in the simulator. The last two cannot be asked: one is not approved yet, one does not exist. */
export const people = [
  { id: 'user-42', applicantId: '64c1f0a2b7d3e94a5c0b1e21', email: 'ann@example.com' },
  { id: 'user-43', applicantId: '64c1f0a2b7d3e94a5c0b1e31', email: 'ben@example.com' },
  { id: 'user-pending', applicantId: '64c1f0a2b7d3e94a5c0b1e41', email: 'pat@example.com' },
  { id: 'nobody', applicantId: '', email: 'nobody@example.com' },
] as const

const whsec = (text: string) => `whsec_${btoa(text.padEnd(32, '.'))}`

/** The second one asks for consent before the check. */
export const hosts = [
  { id: 'bank-one', key: 'canary-host-key-one', callbackSecret: whsec('canary callback one') },
  { id: 'bank-two', key: 'canary-host-key-two', callbackSecret: whsec('canary callback two') },
] as const

export const consentVersion = 'consent-1'

export const sumsubKeys = {
  SUMSUB_APP_TOKEN: 'sbx:canary-public.canary-private',
  SUMSUB_SECRET_KEY: 'canary-secret-key',
  SUMSUB_WEBHOOK_SECRET: 'canary-webhook-secret',
}

/** The level that each kind of check must have been done at, and what it must have asked for. */
export const levels = {
  face: { levelName: 'face-auth', docSetTypes: ['SELFIE'] },
  card: { levelName: 'card-capture', docSetTypes: ['PAYMENT_METHODS'] },
  'card-and-selfie': { levelName: 'card-capture-selfie', docSetTypes: ['PAYMENT_METHODS', 'SELFIE'] },
} as const

/** What all runs share, since none changes it: keys, configuration, and a database to empty in between. */
export const createGround = async (database: Kysely<Tables>) => ({
  database,
  /** Both are known to every process; which one signs changes. */
  receiptKeys: [await generateReceiptKey(), await generateReceiptKey()],
  config: testConfig(sumsubKeys, {
    hosts: hosts.map(({ id, key, callbackSecret }, n) => ({
      id,
      name: `Bank ${n + 1}`,
      keys: [key],
      callbackUrl: `https://${id}.example/callbacks`,
      callbackSecret,
      ...(n === 1 && { consent: { version: consentVersion } }),
    })),
  }),
})

export type Ground = Awaited<ReturnType<typeof createGround>>
