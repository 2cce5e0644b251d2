/**
 * Keeps test and reality apart: security.md D30, T31. Looks at what is given, whatever else is at fault, and repeats
 * no value of it.
 */
type Given = Partial<Record<string, string>>
type Rule = { name: string; holds: (value: string) => boolean; fault: string }

/** Also as a number, mapped, or with a dot at its end: the parser of URLs writes most spellings as one. */
export const isThisMachine = (url: string): boolean =>
  URL.canParse(url) &&
  /^(localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\])\.?$/i.test(new URL(url).hostname)

/** They stand in the source for everyone to read. */
const published = ['simulator-secret-key', 'simulator-webhook-secret']
export const publishedKeyHash = 'sha256:d67096263590ba666f88371c44d5c115b6abb0465091902184819989b09941ad'

const notHttps = (value: string) => !value.startsWith('https://')

/** Any of these, and real people are not really checked, or what they show is open to others. */
const neverLive: readonly Rule[] = [
  ...['PUBLIC_URL', 'SUMSUB_BASE_URL', 'SUMSUB_WEBSDK_ORIGIN'].map((name) => ({
    name,
    holds: notHttps,
    fault: 'must be https in live mode',
  })),
  ...['SUMSUB_BASE_URL', 'SUMSUB_WEBSDK_ORIGIN'].map((name) => ({
    name,
    holds: isThisMachine,
    fault: 'is this machine: a simulator approves what it is told to',
  })),
  {
    name: 'SUMSUB_APP_TOKEN',
    holds: (value) => value.startsWith('sbx:'),
    fault: 'is a sandbox token, and the sandbox approves any face',
  },
  ...['SUMSUB_SECRET_KEY', 'SUMSUB_WEBHOOK_SECRET', 'SUMSUB_WEBHOOK_SECRET_OLD'].map((name) => ({
    name,
    holds: (value: string) => published.includes(value),
    fault: 'is the one of the simulator, which everybody can read',
  })),
  {
    name: 'SUMSUB_WEBHOOK_ALG',
    holds: (value) => value === 'HMAC_SHA1_HEX',
    fault: 'SHA-1 is too weak for live mode',
  },
  {
    name: 'SMTP_URL',
    holds: (value) => /[?&](tls\.|ignoretls|requiretls|opportunistictls)/i.test(value),
    fault: 'must not change how TLS is used: live mode insists on it for every other machine',
  },
  {
    name: 'NODE_TLS_REJECT_UNAUTHORIZED',
    holds: (value) => value === '0',
    fault: '0 lets anyone pose as Sumsub',
  },
  {
    name: 'NODE_OPTIONS',
    holds: (value) => /--(tls-min-v1\.[01]|tls-keylog|insecure-http-parser|inspect)/.test(value),
    fault: 'must not weaken TLS or the parser of HTTP, nor open a debugger',
  },
  { name: 'NODE_DEBUG', holds: () => true, fault: 'prints what goes over the wire, secrets included' },
]

const neverSandbox: readonly Rule[] = [
  {
    name: 'SUMSUB_APP_TOKEN',
    holds: (value) => value.startsWith('prd:'),
    fault: 'is a live token; sandbox mode would call its answers tests',
  },
]

const broken = (given: Given, rules: readonly Rule[]): string[] =>
  rules.flatMap(({ name, holds, fault }) => {
    const value = given[name]
    return value !== undefined && holds(value) ? [`${name}: ${fault}`] : []
  })

/** Every way in which what is given does not fit the mode. */
export const modeFaults = (given: Given): string[] =>
  given.MODE === 'live'
    ? [
        ...broken(given, neverLive),
        ...(given.RECEIPT_KEY_FILE ? [] : ['RECEIPT_KEY_FILE: is missing; live receipts need a key that you keep']),
      ]
    : broken(given, neverSandbox)
