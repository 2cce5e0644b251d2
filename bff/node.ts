import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createApp } from './app.ts'
import { createChanges } from './changes.ts'
import { ConfigError, readConfig } from './config.ts'
import { callCounts } from './counts.ts'
import type { Deps } from './deps.ts'
import { securityHeaders } from './http/headers.ts'
import { createKeys } from './keys.ts'
import { isThisMachine } from './mode-lock.ts'
import { createCallHost } from './node/call-host.ts'
import { createLoopLag } from './node/loop-lag.ts'
import { openDatabase } from './node/open-database.ts'
import { createPrometheus } from './node/prometheus.ts'
import { readLogos } from './node/read-logos.ts'
import { readPages } from './node/read-pages.ts'
import { readReceiptKeys, receiptKeyFaults } from './node/receipt-key.ts'
import { serve } from './node/serve.ts'
import { createSmtpMail } from './node/smtp-mail.ts'
import { createStore } from './store/store.ts'
import { StoreDown } from './store/store-down.ts'
import { createSumsub } from './sumsub/client.ts'
import { createWatch } from './watch.ts'
import { longestWaitsMs } from './work/longest-waits.ts'
import { createWork } from './work/work.ts'

const dist = join(import.meta.dirname, '../dist')
const stopWithinMs = 10_000

/** The only file that starts the backend on Node: it builds what the app is handed, listens, and stops in order. */
const start = async () => {
  // What this process writes, the database above all, is for its own user only.
  process.umask(0o077)
  const logos = readLogos(process.env.HOSTS_FILE)
  const config = readConfig(process.env, (file) => readFileSync(file, 'utf8'), [
    ...(await receiptKeyFaults(process.env.RECEIPT_KEY_FILE)),
    ...logos.faults,
    ...(existsSync(join(dist, 'pages/en/index.html')) ? [] : ['dist: the web is not built yet; run npm run build']),
  ])
  const watch = createWatch((line) => process.stdout.write(`${line}\n`), Date.now, createPrometheus())

  const changes = createChanges()
  const database = await openDatabase(config, changes)
  const { db, now } = database
  const keys = await createKeys(await readReceiptKeys(config, db), config.issuer)
  const mail = createSmtpMail({
    smtpUrl: config.smtpUrl,
    from: config.mailFrom,
    requireTls: !config.sandbox && !isThisMachine(config.smtpUrl),
  })
  const work = createWork(() => deps)

  const store = createStore(db)
  const built = readPages(dist)
  const deps: Deps = {
    config,
    store,
    epoch: await store.epoch(),
    sumsub: createSumsub({
      ...config.sumsub,
      webhook: config.webhook,
      sandbox: config.sandbox,
      fetch,
      now,
      buckets: store,
      pause,
      log: watch.log,
      observe: (seen) => watch.metrics.count(callCounts(seen)),
    }),
    ...keys,
    changes,
    sendMail: mail.send,
    callHost: createCallHost({ sandbox: config.sandbox, networks: config.callbackNetworks }),
    now,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    wake: work.wake,
    ...watch,
    loopLagMs: createLoopLag(),
    peerOf: (c) => getConnInfo(c).remote.address,
    pages: { ...built, assets: new Map([...built.assets, ...logos.assets]) },
  }

  const server = await serve(createApp(deps).fetch, {
    port: config.port,
    address: config.bindAddress,
    headers: () => securityHeaders(config, crypto.randomUUID(), false),
  })
  await deps.store.releaseJobs()
  await deps.store.boundWaits(longestWaitsMs, now())
  work.start()
  watch.log('started', { reason: config.publicUrl })
  if (!config.sandbox) void lookAtRights(deps, watch)

  const stop = async () => {
    // What is cut off here is done again by whoever takes it up: nothing that was acknowledged depends on it.
    setTimeout(() => process.exit(0), stopWithinMs).unref()
    deps.changes.close()
    await Promise.all([server.stop(), work.stop()])
    mail.close()
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

/** Only told: the token works, but whoever steals it can do more with it than they should. */
const lookAtRights = async ({ sumsub, log }: Deps, { notices }: Pick<ReturnType<typeof createWatch>, 'notices'>) => {
  try {
    if (await sumsub.mayReadSettings()) notices.add('settings-readable')
  } catch (cause) {
    log('rights-not-known', { cause })
  }
}

/** A start that fails says what to do, without a stack when the reason is plain. */
const explain = (error: unknown) => {
  if (error instanceof ConfigError) return error.message
  const down = error instanceof Error && error.cause instanceof StoreDown ? error.cause : error
  if (down instanceof StoreDown) return `${down.message}. Start it, or look at DATABASE_URL.`
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${process.env.PORT ?? 4500} is in use. Stop what listens there, or set PORT.`
  return error
}

await start().catch((error: unknown) => {
  console.error(explain(error))
  process.exit(1)
})
