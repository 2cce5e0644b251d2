import { progressEvents } from './contract/report-progress.ts'
import type { LogFields } from './log.ts'

/**
 * What is counted, and from which line of the log. No label can name a person or an action: each value is of a closed
 * list of ours, a pattern of a route, or the id of a host.
 */
export const counters = {
  countersign_funnel_total: {
    help: 'Steps of checks: asked, opened, started, launched, ready, submitted, decided. The three before the last are what pages say.',
    labels: ['step', 'kind'],
  },
  countersign_decisions_total: { help: 'How actions ended.', labels: ['kind', 'decision'] },
  countersign_page_reports_total: {
    help: 'What pages said beside the funnel: what the camera came to, frames that failed or kept silent.',
    labels: ['what'],
  },
  countersign_refusals_total: { help: 'Answers that said no, by code.', labels: ['code'] },
  countersign_requests_total: { help: 'Answers, by status class.', labels: ['method', 'route', 'status'] },
  countersign_webhooks_total: {
    help: 'Webhooks of Sumsub: kept, doubled, unknown, other-environment, bad-digest.',
    labels: ['outcome'],
  },
  countersign_sumsub_calls_total: { help: 'Calls to Sumsub, by how they ended.', labels: ['call', 'outcome'] },
  countersign_sumsub_mismatches_total: {
    help: 'Answers of Sumsub that were not about exactly our attempt.',
    labels: ['mismatch'],
  },
  countersign_job_failures_total: { help: 'Runs of jobs that failed and are tried again.', labels: ['job'] },
  countersign_mails_total: { help: 'Mails that the mail server took.', labels: [] },
  countersign_deliveries_total: {
    help: 'Callbacks to hosts, by status class; none: no answer.',
    labels: ['host', 'status'],
  },
  countersign_csp_violations_total: { help: 'What our own policy stopped, by directive.', labels: ['directive'] },
} as const satisfies Record<string, { help: string; labels: readonly string[] }>

export const durations = {
  countersign_request_seconds: {
    help: 'Time to the answer, by route. Held reads take as long as they are held.',
    labels: ['method', 'route'],
  },
  countersign_sumsub_seconds: { help: 'Time that Sumsub took.', labels: ['call'] },
} as const satisfies Record<string, { help: string; labels: readonly string[] }>

/** Levels are read when somebody asks for them, not kept. */
export const levels = {
  countersign_store_up: { help: '1 when the store takes a write.', labels: [] },
  countersign_trouble: { help: '1 for each reason that /readyz gives.', labels: ['what'] },
  countersign_jobs_due: { help: 'Jobs that wait to be run.', labels: ['job'] },
  countersign_jobs_oldest_due_seconds: { help: 'How long the oldest of them has waited.', labels: ['job'] },
  countersign_events_undelivered: { help: 'Events that their host has not taken yet.', labels: [] },
  countersign_events_oldest_undelivered_seconds: { help: 'Age of the oldest of them.', labels: [] },
  countersign_events_given_up: { help: 'Events that nobody tries to deliver any more.', labels: [] },
  countersign_actions_open: { help: 'Actions that have not ended.', labels: ['state'] },
  countersign_actions_oldest_open_seconds: { help: 'Age of the oldest of them.', labels: ['state'] },
  countersign_reads_held: { help: 'Pages and hosts that wait for an answer at this instance.', labels: [] },
  countersign_loop_lag_seconds: { help: 'The longest delay of the event loop lately.', labels: [] },
  countersign_sumsub_breaker_open: { help: '1 while calls to Sumsub are held back.', labels: [] },
  countersign_sumsub_clock_offset_seconds: { help: "What Sumsub's clock is ahead of ours.", labels: [] },
} as const satisfies Record<string, { help: string; labels: readonly string[] }>

type Sample<Names> = { name: Names; labels?: Record<string, string>; value: number }
export type Count = Sample<keyof typeof counters | keyof typeof durations>
export type Level = Sample<keyof typeof levels>

/** Handed in: the app itself knows no library for it. */
export type Metrics = {
  count: (counts: readonly Count[]) => void
  /** All that was counted, and the levels as they are now, in Prometheus' text form. */
  text: (levels: readonly Level[]) => Promise<{ contentType: string; body: string }>
}

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

const stepOfMove = new Map([
  ['opened', 'opened'],
  ['approved-by-person', 'started'],
  ['started-by-host', 'started'],
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

/** Those of our own policy. A report can say anything: the rest is one. */
const directives = [
  'default-src',
  'script-src',
  'script-src-elem',
  'script-src-attr',
  'style-src',
  'style-src-elem',
  'style-src-attr',
  'img-src',
  'font-src',
  'connect-src',
  'manifest-src',
  'media-src',
  'worker-src',
  'frame-src',
  'base-uri',
  'object-src',
  'form-action',
  'frame-ancestors',
  'require-trusted-types-for',
  'trusted-types',
]
