import type { Config } from '../../config.ts'

/** Everything that the doctor has a word on, and what usually puts it right. The codes stay: alarms may go by them. */
const usually = {
  node: 'Countersign needs Node 24 or newer.',
  config: 'Put it right in the environment; the rest is looked at then.',
  store: 'Look at who owns the files, at free space, and at the log of the database.',
  'store-schema': 'The next start of this version does it.',
  'sumsub-reached': 'Let this machine speak HTTPS to that host: a proxy or firewall is the usual cause.',
  clock: 'Set the clock of this machine by NTP.',
  'sumsub-mode': 'Make a new one, which begins with sbx: or prd:.',
  'sumsub-token': 'Look at the token in the dashboard.',
  'sumsub-rights': 'Take that right from the token.',
  'sumsub-levels': 'Look at the levels in the dashboard: names are case-sensitive, and the type has to be actions.',
  smtp: 'Look at SMTP_URL, and at the log of the mail server.',
  'host-callback': 'The host has to put it right, or you HOSTS_FILE.',
  'public-reached': 'Start Countersign, and see that the proxy waits for it.',
  'public-pages': 'The proxy may answer nothing by itself: neither a login nor error pages of its own.',
  'public-header': 'The proxy has to let the line of Countersign through, once and as it is.',
  'public-body': 'The proxy may neither keep nor rewrite pages.',
  'camera-policy': 'The proxy has to let the line of Countersign through, once and as it is.',
  'held-read': 'Every proxy in front has to wait longer than 25 s for an answer; 60 s is usual.',
  'page-reached': 'Give the whole address of a page that opens without a login.',
  'page-camera': 'Serve the page by https.',
  'page-frame': 'Let its Content-Security-Policy name the frame.',
} as const
export type Code = keyof typeof usually

export type Finding = { level: 'ok' | 'warn' | 'FAIL'; code: Code; saw: string; todo?: string }

export const ok = (code: Code, saw: string): Finding => ({ level: 'ok', code, saw })
export const warn = (code: Code, saw: string, todo: string = usually[code]): Finding => ({
  level: 'warn',
  code,
  saw,
  todo,
})
export const fail = (code: Code, saw: string, todo: string = usually[code]): Finding => ({
  level: 'FAIL',
  code,
  saw,
  todo,
})

export const lineOf = ({ level, code, saw, todo }: Finding): string =>
  `${level.padEnd(4)}  ${code.padEnd(14)}  ${saw}${todo ? ` → ${todo}` : ''}`

/** The code of an error that others made; never its text, which may repeat what it was given. */
export const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  // Of what was given up on, the cause says why.
  if ('code' in error && typeof error.code === 'string' && error.code !== 'ABORT_ERR') return error.code
  return error.cause === undefined ? error.name : codeOf(error.cause)
}

const passwordOf = (url: string | null): string[] => {
  const { password = '' } = url !== null && URL.canParse(url) ? new URL(url) : {}
  return [password, decodeURIComponent(password)]
}

/** What must never be printed, whatever a finding was made from. */
const secretsOf = ({ sumsub, webhook, metricsKey, databaseUrl, smtpUrl, hosts }: Config): string[] => [
  ...[sumsub.appToken, sumsub.secretKey, webhook.secret, webhook.oldSecret ?? '', metricsKey ?? ''],
  ...[...passwordOf(databaseUrl), ...passwordOf(smtpUrl)],
  ...hosts.flatMap(({ keys, callbackSecret = [] }) => [...keys, ...callbackSecret]),
]

export const withoutSecrets = (finding: Finding, config: Config, hostKey = ''): Finding => {
  const clean = (text: string) =>
    [...secretsOf(config), hostKey].filter(Boolean).reduce((left, each) => left.replaceAll(each, '[secret]'), text)
  return { ...finding, saw: clean(finding.saw), ...(finding.todo && { todo: clean(finding.todo) }) }
}
