import * as v from 'valibot'
import type { Kind } from './contract/words.ts'
import { type Host, hostsFile, unsafeForLive } from './hosts.ts'
import { modeFaults } from './mode-lock.ts'
import { type WebhookAlgorithm, webhookAlgorithms } from './sumsub/verify-webhook.ts'

/** The environment, read once. The rest of the backend gets this, never `process.env`. */
export type Config = {
  publicUrl: string
  port: number
  /** Where to listen; loopback only when that is all that PUBLIC_URL promises. */
  bindAddress: string
  sandbox: boolean
  sumsub: {
    baseUrl: string
    frameOrigin: string
    appToken: string
    secretKey: string
    /** What Sumsub allows this client in any 5 s. */
    callsPer5s: { GET: number; POST: number }
  }
  /** The old secret counts as well, while it is changed at Sumsub. */
  webhook: { secret: string; oldSecret: string | null; algorithm: WebhookAlgorithm }
  levels: Partial<Record<Kind, string>>
  accessTokenTtlSeconds: number
  dataDir: string
  /** PostgreSQL; null: SQLite in `dataDir`. */
  databaseUrl: string | null
  smtpUrl: string
  mailFrom: string
  hosts: Host[]
  receiptKeyFile: string | null
  /** How many proxies of ours stand in front, each of which adds to X-Forwarded-For. */
  trustedProxies: number
  /** Opens `/metrics`; null: only this machine may read it, or anyone in sandbox mode. */
  metricsKey: string | null
  /** Networks that callbacks may go to although they are not public. */
  callbackNetworks: string[]
  /** `iss` of receipts. A sandbox receipt must never verify as a real one. */
  issuer: string
}

/** Every fault of a configuration at once, so that one start shows all that is left to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`The configuration is not complete or not safe:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

const filled = v.pipe(v.string('is missing'), v.trim(), v.minLength(1, 'is empty'))
const bareOrigin = v.pipe(
  filled,
  v.transform((text) => text.replace(/\/$/, '')),
  v.check(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be an origin without a path, like https://verify.bank.example',
  ),
)
const wholeNumber = (min: number, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'must be a whole number'),
    v.transform(Number),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  )

/** `10.20.0.0/16` or `fd00:1234::/32`. The parser of URLs knows what an address is. */
const isNetwork = (text: string): boolean => {
  const [address = '', bits = '', ...more] = text.split('/')
  const host = address.includes(':') ? `[${address}]` : address
  const isAddress =
    URL.canParse(`http://${host}/`) && (host !== address || new URL(`http://${host}/`).hostname === host)
  return (
    isAddress &&
    /^[\da-f.:]+$/i.test(address) &&
    /^\d{1,3}$/.test(bits) &&
    Number(bits) <= (host === address ? 32 : 128) &&
    more.length === 0
  )
}
const networkList = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  ),
  v.check((networks) => networks.every(isNetwork), 'must be networks like 10.20.0.0/16, with commas between'),
)

const environment = v.object({
  PUBLIC_URL: bareOrigin,
  PORT: v.optional(wholeNumber(1, 65_535), '4500'),
  BIND_ADDRESS: v.optional(filled),
  MODE: v.picklist(['live', 'sandbox'], 'must be live or sandbox'),
  SUMSUB_BASE_URL: v.optional(bareOrigin, 'https://api.sumsub.com'),
  SUMSUB_WEBSDK_ORIGIN: v.optional(bareOrigin, 'https://api.sumsub.com'),
  SUMSUB_APP_TOKEN: filled,
  SUMSUB_SECRET_KEY: filled,
  SUMSUB_GET_PER_5_S: v.optional(wholeNumber(10, 1_000_000), '300'),
  SUMSUB_POST_PER_5_S: v.optional(wholeNumber(10, 1_000_000), '50'),
  SUMSUB_WEBHOOK_SECRET: filled,
  // A name of its own: nobody says that a secret of Sumsub's cannot hold whatever would stand between two.
  SUMSUB_WEBHOOK_SECRET_OLD: v.optional(filled),
  SUMSUB_WEBHOOK_ALG: v.optional(
    v.picklist(webhookAlgorithms, `must be one of ${webhookAlgorithms.join(', ')}`),
    'HMAC_SHA256_HEX',
  ),
  LEVEL_FACE: v.optional(filled),
  LEVEL_PAYMENT_METHOD: v.optional(filled),
  LEVEL_EMAIL: v.optional(filled),
  LEVEL_QUESTIONNAIRE: v.optional(filled),
  ACCESS_TOKEN_TTL_SECONDS: v.optional(wholeNumber(1, 600), '600'),
  DATABASE_URL: v.optional(v.pipe(filled, v.regex(/^postgres(ql)?:\/\//, 'must be postgres://…'))),
  DATA_DIR: filled,
  SMTP_URL: v.pipe(filled, v.regex(/^smtps?:\/\//, 'must be smtp://… or smtps://…')),
  MAIL_FROM: v.pipe(filled, v.regex(/^[^\r\n]*@[^\r\n]*$/, 'must be a mail address')),
  HOSTS_FILE: filled,
  RECEIPT_KEY_FILE: v.optional(filled),
  TRUSTED_PROXIES: v.optional(wholeNumber(0, 10), '0'),
  METRICS_KEY: v.optional(v.pipe(filled, v.regex(/^[\x21-\x7e]{16,512}$/, 'must be 16 to 512 visible characters'))),
  CALLBACK_NETWORKS: v.optional(networkList, ''),
})
type Environment = v.InferOutput<typeof environment>

/** An empty variable is one that is not set. */
const withoutEmpty = (env: Record<string, string | undefined>): Given =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))

type Given = Partial<Record<string, string>>

const missingFaults = (given: Given): string[] => [
  ...(['LEVEL_FACE', 'LEVEL_PAYMENT_METHOD', 'LEVEL_EMAIL', 'LEVEL_QUESTIONNAIRE'].some((name) => given[name])
    ? []
    : ['LEVEL_FACE: is missing, and so is every other LEVEL_…: no kind of check could be asked for']),
]

const readHosts = (given: Given, readText: (file: string) => string): { hosts: Host[]; faults: string[] } => {
  if (!given.HOSTS_FILE) return { hosts: [], faults: [] }
  try {
    const parsed = v.safeParse(hostsFile, JSON.parse(readText(given.HOSTS_FILE)))
    if (parsed.success)
      return { hosts: parsed.output.hosts, faults: given.MODE === 'live' ? unsafeForLive(parsed.output.hosts) : [] }
    return { hosts: [], faults: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${ownWords(issue)}`) }
  } catch {
    // The parser's own message quotes what it read, keys included.
    return { hosts: [], faults: ['cannot be read as JSON'] }
  }
}

/** The library's own messages repeat what they received, which may be a secret. */
const ownWords = ({ message }: { message: string }): string =>
  /received/i.test(message) ? 'is missing, not known, or not of the documented form' : message

/** Reads and checks everything. Throws one ConfigError that names every fault, and repeats no value. */
export const readConfig = (
  raw: Record<string, string | undefined>,
  readText: (file: string) => string,
  /** Faults of what lies beside the environment, like files that must be there. */
  more: readonly string[] = [],
): Config => {
  const given = withoutEmpty(raw)
  const parsed = v.safeParse(environment, given)
  const { hosts, faults: hostFaults } = readHosts(given, readText)
  const faults = [
    ...(parsed.issues ?? []).map((issue) => {
      const name = v.getDotPath(issue) ?? ''
      return `${name}: ${name in given ? ownWords(issue) : 'is missing'}`
    }),
    ...hostFaults.map((fault) => `HOSTS_FILE: ${fault}`),
    ...missingFaults(given),
    ...modeFaults(given),
    ...more,
  ]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults)
  return configOf(parsed.output, hosts)
}

const configOf = (env: Environment, hosts: Host[]): Config => ({
  publicUrl: env.PUBLIC_URL,
  port: env.PORT,
  bindAddress:
    env.BIND_ADDRESS ?? (/^https?:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(env.PUBLIC_URL) ? 'localhost' : '::'),
  sandbox: env.MODE === 'sandbox',
  sumsub: {
    baseUrl: env.SUMSUB_BASE_URL,
    frameOrigin: env.SUMSUB_WEBSDK_ORIGIN,
    appToken: env.SUMSUB_APP_TOKEN,
    secretKey: env.SUMSUB_SECRET_KEY,
    callsPer5s: { GET: env.SUMSUB_GET_PER_5_S, POST: env.SUMSUB_POST_PER_5_S },
  },
  webhook: {
    secret: env.SUMSUB_WEBHOOK_SECRET,
    oldSecret: env.SUMSUB_WEBHOOK_SECRET_OLD ?? null,
    algorithm: env.SUMSUB_WEBHOOK_ALG,
  },
  levels: {
    ...(env.LEVEL_FACE && { face: env.LEVEL_FACE }),
    ...(env.LEVEL_PAYMENT_METHOD && { 'payment-method': env.LEVEL_PAYMENT_METHOD }),
    ...(env.LEVEL_EMAIL && { email: env.LEVEL_EMAIL }),
    ...(env.LEVEL_QUESTIONNAIRE && { questionnaire: env.LEVEL_QUESTIONNAIRE }),
  },
  accessTokenTtlSeconds: env.ACCESS_TOKEN_TTL_SECONDS,
  dataDir: env.DATA_DIR,
  databaseUrl: env.DATABASE_URL ?? null,
  smtpUrl: env.SMTP_URL,
  mailFrom: env.MAIL_FROM,
  hosts,
  receiptKeyFile: env.RECEIPT_KEY_FILE ?? null,
  trustedProxies: env.TRUSTED_PROXIES,
  metricsKey: env.METRICS_KEY ?? null,
  callbackNetworks: env.CALLBACK_NETWORKS,
  issuer: env.MODE === 'sandbox' ? `${env.PUBLIC_URL}/sandbox` : env.PUBLIC_URL,
})
