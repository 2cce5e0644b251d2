import { progressEvents } from './contract/report-progress.ts'
import type { LogFields } from './log.ts'
import { type Count, type counters, directives } from './metrics.ts'

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : 'none'
const oneOf = (known: readonly string[], value: unknown): string =>
  known.includes(text(value)) ? text(value) : 'other'

/** The counts that one line of the log stands for. */
export const countsOf = (event: string, fields: LogFields): Count[] => {
  switch (event) {
    case 'request':
      return request(fields)
    case 'refused':
      return [
        one('countersign_refusals_total', { code: text(fields.code) }),
        ...(fields.code === 'webhook-digest-mismatch' ? [webhook('bad-digest')] : []),
      ]
    case 'action-asked':
      return [step('asked', fields)]
    case 'action-moved':
      return moved(fields)
    case 'progress':
      return [said(fields)]
    case 'webhook':
      return [webhook(text(fields.outcome))]
    case 'sumsub-answer-mismatch':
      return [one('countersign_sumsub_mismatches_total', { mismatch: text(fields.mismatch) })]
    case 'sumsub-refused':
      return [one('countersign_sumsub_refusals_total', { status: statusOf(fields.status) })]
    case 'job-failed':
      return [one('countersign_job_failures_total', { job: text(fields.job) })]
    case 'mail-sent':
      return [one('countersign_mails_total', {})]
    case 'host-told':
      return [one('countersign_deliveries_total', { host: text(fields.hostId), status: classOf(fields.status) })]
    case 'csp-violation':
      return [one('countersign_csp_violations_total', { directive: oneOf(directives, fields.directive) })]
    default:
      return []
  }
}

/** The counts of one call to Sumsub. What was not asked took no time of Sumsub's. */
export const callCounts = ({ call, outcome, ms }: { call: string; outcome: string; ms: number }): Count[] => [
  one('countersign_sumsub_calls_total', { call, outcome }),
  ...(outcome === 'not-asked'
    ? []
    : [{ name: 'countersign_sumsub_seconds' as const, labels: { call }, value: ms / 1000 }]),
]

const one = (name: keyof typeof counters, labels: Record<string, string>): Count => ({ name, labels, value: 1 })
const step = (name: string, { kind }: LogFields) => one('countersign_funnel_total', { step: name, kind: text(kind) })
const webhook = (outcome: string) => one('countersign_webhooks_total', { outcome })

const request = ({ method, route, status, ms }: LogFields): Count[] => {
  const where = { method: oneOf(['GET', 'HEAD', 'POST'], method), route: text(route) }
  return [
    one('countersign_requests_total', { ...where, status: classOf(status) }),
    { name: 'countersign_request_seconds', labels: where, value: Number(ms) / 1000 },
  ]
}

const classOf = (status: unknown): string =>
  typeof status === 'number' && status >= 100 ? `${text(status)[0]}xx` : 'none'

const statusOf = (status: unknown): string =>
  ['401', '403', '404', '409', '429'].includes(text(status)) ? text(status) : classOf(status)

const stepOfMove = new Map([
  ['opened', 'opened'],
  ['approved-by-person', 'started'],
  ['started-by-host', 'started-by-host'],
])

const moved = (fields: LogFields): Count[] => {
  const { what, kind, decision } = fields
  const name = stepOfMove.get(text(what))
  return [
    ...(name ? [step(name, fields)] : []),
    ...(typeof decision === 'string'
      ? [step('decided', fields), one('countersign_decisions_total', { kind: text(kind), decision })]
      : []),
  ]
}

const said = (fields: LogFields): Count =>
  ['launched', 'ready', 'submitted'].includes(text(fields.what))
    ? step(text(fields.what), fields)
    : one('countersign_page_reports_total', { what: oneOf(progressEvents, fields.what) })
