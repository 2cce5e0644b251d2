import type { Kysely } from 'kysely'
import { createApp } from '../app.ts'
import { createChanges } from '../changes.ts'
import type { Config } from '../config.ts'
import { callCounts } from '../counts.ts'
import type { Deps } from '../deps.ts'
import type { Key } from '../key-set.ts'
import { createKeys } from '../keys.ts'
import type { Tables } from '../store/schema.ts'
import { createStore, type Store } from '../store/store.ts'
import { createSumsub } from '../sumsub/client.ts'
import { createWatch } from '../watch.ts'
import { createWork } from '../work/work.ts'
import { plainMetrics } from './plain-metrics.ts'

/** What one process of the product stands between: its database, and everything outside that it speaks to. */
export type Surroundings = {
  config: Config
  receiptKeys: readonly Key[]
  /** With its schema brought forward. Survives the process. */
  database: Kysely<Tables>
  /** For tests that look at, hold up or break what goes to the store. */
  aroundStore?: (store: Store) => Store
  now: () => number
  pause?: (ms: number) => Promise<void>
  writeLog: (line: string) => void
  sendMail: Deps['sendMail']
  callSumsub: typeof fetch
  callHost: typeof fetch
  /** Where requests seem to come from. */
  peerOf?: Deps['peerOf']
}

const emptyPages = {
  open: () => '<!doctype html><script nonce="__CSP_NONCE__"></script>',
  app: () => '<!doctype html><script nonce="__CSP_NONCE__"></script>',
  assets: new Map(),
}

/** The product as `node.ts` builds it, without a port. Its work runs when it is told to. */
export const startProcess = async (around: Surroundings) => {
  const { config, receiptKeys, now } = around
  const watch = createWatch(around.writeLog, now, plainMetrics())
  const own = createStore(around.database)
  const store = around.aroundStore?.(own) ?? own
  const work = createWork(() => deps)

  const deps: Deps = {
    config,
    store,
    epoch: await store.epoch(),
    sumsub: createSumsub({
      ...config.sumsub,
      webhook: config.webhook,
      sandbox: config.sandbox,
      fetch: around.callSumsub,
      now,
      buckets: store,
      // A clock that stands still makes nobody wait.
      pause: around.pause ?? (async () => {}),
      log: watch.log,
      observe: (seen) => watch.metrics.count(callCounts(seen)),
    }),
    ...(await createKeys(receiptKeys, config.issuer)),
    changes: createChanges(),
    sendMail: around.sendMail,
    callHost: async (url, call) => {
      const { status, headers } = await around.callHost(url, { method: 'POST', ...call })
      return { status, retryAfter: headers.get('retry-after') }
    },
    now,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    wake: work.wake,
    ...watch,
    loopLagMs: () => 0,
    peerOf: around.peerOf ?? (() => undefined),
    pages: emptyPages,
  }
  return { deps, app: createApp(deps), work }
}

export type Process = Awaited<ReturnType<typeof startProcess>>
