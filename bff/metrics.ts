import { refusalCodes } from './contract/refusal-codes.ts'
import { progressEvents } from './contract/report-progress.ts'
import { decisions, kinds, states } from './contract/words.ts'

/** What a policy can stop. A report can say anything else: that is one. */
export const directives = [
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
  'other',
]
const steps = ['asked', 'opened', 'started', 'started-by-host', 'launched', 'ready', 'submitted', 'decided']
const mismatches = [
  'external-action-id',
  'sumsub-action-id',
  'transaction',
  'applicant',
  'level',
  'kind',
  'environment',
  'older-than-operation',
  'frame-origin',
]

/**
 * By label what it can be; null where the list is long, and none of it a person's: patterns of routes, ids of hosts,
 * names of calls. Nothing that names a person or an action is ever a label.
 */
type Labels = Record<string, readonly string[] | null>
type Table = Record<string, { help: string; labels: Labels }>

/** What is counted, each from a line of the log: see `counts.ts`. */
export const counters = {
  countersign_funnel_total: {
    help: 'Steps of checks. Launched, ready and submitted are what pages say; the others what happened here.',
    labels: { step: steps, kind: kinds },
  },
  countersign_decisions_total: { help: 'How actions ended.', labels: { kind: kinds, decision: decisions } },
  countersign_page_reports_total: {
    help: 'What pages said beside the funnel: what the camera came to, frames that failed or kept silent.',
    labels: { what: [...progressEvents, 'other'] },
  },
  countersign_refusals_total: { help: 'Answers that said no.', labels: { code: refusalCodes } },
  countersign_requests_total: {
    help: 'Answers, by status class.',
    labels: { method: null, route: null, status: null },
  },
  countersign_webhooks_total: {
    help: 'Webhooks of Sumsub.',
    labels: { outcome: ['kept', 'doubled', 'unknown', 'other-environment', 'too-old', 'bad-digest'] },
  },
  countersign_sumsub_calls_total: {
    help: 'Calls to Sumsub, by how they ended.',
    labels: { call: null, outcome: null },
  },
  countersign_sumsub_refusals_total: {
    help: 'Calls that Sumsub refused. 401 and 403: the clock, the token, or its rights.',
    labels: { status: ['401', '403', '404', '409', '429', '4xx', '5xx', 'none'] },
  },
  countersign_sumsub_mismatches_total: {
    help: 'Answers of Sumsub that were not about exactly our attempt.',
    labels: { mismatch: mismatches },
  },
  countersign_job_failures_total: { help: 'Runs of jobs that failed and are tried again.', labels: { job: null } },
  countersign_mails_total: { help: 'Mails that the mail server took.', labels: {} },
  countersign_deliveries_total: {
    help: 'Callbacks to hosts, by status class; none: no answer.',
    labels: { host: null, status: null },
  },
  countersign_csp_violations_total: {
    help: 'What our own policy stopped, as browsers report it.',
    labels: { directive: directives },
  },
} as const satisfies Table

export const durations = {
  countersign_request_seconds: {
    help: 'Time to the answer. Held reads take as long as they are held.',
    labels: { method: null, route: null },
  },
  countersign_sumsub_seconds: { help: 'Time that Sumsub took.', labels: { call: null } },
} as const satisfies Table

/** Levels are read when somebody asks for them, not kept. */
export const levels = {
  countersign_store_up: { help: '1 when the store takes a write.', labels: {} },
  countersign_trouble: { help: '1 for each reason that /readyz gives.', labels: { what: null } },
  countersign_jobs_due: { help: 'Jobs that wait to be run.', labels: { job: null } },
  countersign_jobs_oldest_due_seconds: { help: 'How long the oldest of them has waited.', labels: { job: null } },
  countersign_events_undelivered: { help: 'Events that their host has not taken yet.', labels: {} },
  countersign_events_oldest_undelivered_seconds: { help: 'Age of the oldest of them.', labels: {} },
  countersign_events_given_up: { help: 'Events that nobody tries to deliver any more.', labels: {} },
  countersign_actions_open: { help: 'Actions that have not ended.', labels: { state: states } },
  countersign_actions_oldest_open_seconds: { help: 'Age of the oldest of them.', labels: { state: states } },
  countersign_reads_held: { help: 'Pages and hosts that wait for an answer at this instance.', labels: {} },
  countersign_loop_lag_seconds: { help: 'The longest delay of the event loop lately.', labels: {} },
  countersign_sumsub_breaker_open: { help: '1 while calls to Sumsub are held back.', labels: {} },
  countersign_sumsub_clock_offset_seconds: { help: "What Sumsub's clock is ahead of ours.", labels: {} },
} as const satisfies Table

type Sample<Names> = { name: Names; labels?: Record<string, string>; value: number }
export type Count = Sample<keyof typeof counters | keyof typeof durations>
export type Level = Sample<keyof typeof levels>

/** Handed in: the app itself knows no library for it. */
export type Metrics = {
  count: (counts: readonly Count[]) => void
  /** All that was counted, and the levels as they are now, in Prometheus' text form. */
  text: (levels: readonly Level[]) => Promise<{ contentType: string; body: string }>
}

/** Every way to fill the labels; none when one of them is not known beforehand. */
const combinations = (labels: [string, readonly string[] | null][]): Record<string, string>[] =>
  labels.reduce<Record<string, string>[]>(
    (sofar, [name, values]) => sofar.flatMap((each) => (values ?? []).map((value) => ({ ...each, [name]: value }))),
    [{}],
  )

/** Every series whose labels are known beforehand, at 0: of one that begins with 1 nobody sees that it has grown. */
export const atTheStart: Count[] = Object.entries<Table[string]>(counters).flatMap(([name, { labels }]) =>
  combinations(Object.entries(labels)).map((each) => ({ name: name as keyof typeof counters, labels: each, value: 0 })),
)
