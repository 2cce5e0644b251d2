import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { migrate } from '../../bff/store/migrate.ts'
import { openPostgres } from '../../bff/store/postgres.ts'
import { openSqlite } from '../../bff/store/sqlite.ts'
import { explore } from '../../bff/testing/model/explore.ts'
import { createFigures } from '../../bff/testing/model/figures.ts'
import { createGround } from '../../bff/testing/model/ground.ts'
import { startPostgres } from '../stack/postgres-cluster.ts'

/**
 * The model test at length: `npm run model -- --runs 100000`. Several workers share the runs, each with a seed of its
 * own. A failure names its seed and path; with them and `--jobs 1` the same run fails again, and is shrunk.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    steps: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    path: { type: 'string' },
    jobs: { type: 'string' },
    store: { type: 'string', default: 'sqlite' },
    /** Set by this file for its own workers: where their database is. */
    database: { type: 'string' },
  },
})

const numberOf = (name: 'runs' | 'steps' | 'seed' | 'jobs', text: string): number => {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`)
  return Number(text)
}

const steps = numberOf('steps', values.steps)
const seed = numberOf('seed', values.seed)
const runs = numberOf('runs', values.runs)
const jobs = values.path === undefined ? numberOf('jobs', values.jobs ?? String(availableParallelism())) : 1

type Report = { counted: [key: string, times: number][]; runs: number; failure: string | undefined }

/** So many runs are reported at once. */
const batch = 50

const work = async (database: string) => {
  const opened = database === 'sqlite' ? openSqlite(':memory:') : openPostgres(database)
  await migrate(opened)
  const ground = await createGround(opened)
  for (let done = 0; done < runs; done += batch) {
    const { figures, failure, ...made } = await explore(ground, {
      steps,
      seed: seed + done,
      path: values.path,
      runs: Math.min(batch, runs - done),
      budgetMs: Number.POSITIVE_INFINITY,
    })
    await tell({ counted: figures.all(), runs: made.runs, failure })
    if (failure || values.path !== undefined) break
  }
  await opened.destroy()
  // Timers of processes that were killed on purpose are still to go off, for nobody.
  process.exit()
}

const tell = (report: Report) => new Promise<void>((told) => void process.send?.(report, () => told()))

/** Far enough apart that no two workers ever use the same seed. */
const betweenSeeds = 10_000_000

const share = async (databaseOf: () => Promise<string>): Promise<boolean> => {
  const figures = createFigures()
  const workers: ChildProcess[] = []
  const beganAtMs = performance.now()
  let done = 0
  let failed = false

  const hear = ({ counted, runs: more, failure }: Report) => {
    figures.add(counted)
    done += more
    if (!failure) return
    failed = true
    console.error(failure)
    for (const worker of workers) worker.kill()
  }
  const rate = () => `${done} runs, ${((performance.now() - beganAtMs) / Math.max(done, 1)).toFixed(1)} ms each`
  const progress = setInterval(() => console.log(rate()), 30_000)

  await Promise.all(
    Array.from({ length: jobs }, async (_, n) => {
      const own = Math.floor(runs / jobs) + (n < runs % jobs ? 1 : 0)
      const args = { runs: own, steps, seed: seed + n * betweenSeeds, database: await databaseOf() }
      const given = [...Object.entries(args), ...(values.path === undefined ? [] : [['path', values.path]])]
      const worker = fork(
        import.meta.filename,
        given.map(([name, value]) => `--${name}=${value}`),
      )
      workers.push(worker)
      worker.on('message', (report: Report) => hear(report))
      const { promise, resolve } = Promise.withResolvers<void>()
      worker.once('exit', (code) => {
        if (code) failed = true
        resolve()
      })
      await promise
    }),
  )
  clearInterval(progress)
  console.log([`model: ${rate()}, ${steps} steps, seed ${seed}, ${values.store}`, ...figures.lines()].join('\n'))
  return !failed
}

const begin = async (): Promise<boolean> => {
  if (values.store === 'sqlite') return share(async () => 'sqlite')
  if (values.store !== 'postgres') throw new Error(`--store must be sqlite or postgres, not ${values.store}`)
  const cluster = await startPostgres({ durable: false })
  try {
    return await share(cluster.createDatabase)
  } finally {
    await cluster.stop()
  }
}

if (values.database !== undefined) await work(values.database)
else if (!(await begin())) process.exitCode = 1
