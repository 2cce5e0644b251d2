import { setTimeout as sleep } from 'node:timers/promises'
import { audit } from './audit.ts'
import { type Report, spread } from './figures.ts'
import { runFlow } from './flow.ts'
import { createLedger } from './ledger.ts'
import { createRandom } from './random.ts'
import { startWorld } from './world.ts'

const crashPoints = ['before-commit', 'after-commit', 'before-send', 'after-send'] as const
const preload = new URL('./crash-points.ts', import.meta.url).href
/** A crash point that is not reached in this time is helped along. */
const longestLifeMs = 1_500
const people = 6

type Options = { seed: number; kills: number; postgres: boolean }

/** (a) The backend is killed again and again under load: half of the times anywhere, half at named points. */
export const kill = async ({ seed, kills, postgres }: Options): Promise<Report> => {
  const random = createRandom(seed)
  const ledger = createLedger()
  const world = await startWorld({ instances: postgres ? 1 : 0 })
  const faults: string[] = []
  const readyMs: number[] = []
  const deaths = new Map<string, number>()
  let over = false
  let started = 0

  const person = async () => {
    while (!over)
      await runFlow({
        web: world.stack.urls.web,
        simulator: world.stack.urls.simulator,
        ledger,
        key: `kill-${seed}-${started++}`,
        mailed: random.chance(0.5),
      }).catch((error: unknown) => faults.push(`a flow did not end: ${explain(error)}`))
  }
  const crowd = Array.from({ length: people }, person)

  await world.stack.end('bff', 'SIGKILL')
  for (let n = 0; n < kills; n++) {
    const at = n % 2 === 0 ? random.pick(crashPoints) : 'anywhere'
    const life = random.between(30, 500)
    const env: Record<string, string> =
      at === 'anywhere' ? {} : { CRASH_POINT: at, CRASH_AFTER: String(random.between(1, 30)) }
    const beganMs = performance.now()
    const flags = at === 'anywhere' ? [] : ['--import', preload]
    const child = await world.stack.start('bff', { env, flags, mayEnd: true }).catch(() => undefined)
    if (child) {
      readyMs.push(performance.now() - beganMs)
      await Promise.race([child.ended, sleep(at === 'anywhere' ? life : longestLifeMs)])
      await child.stop('SIGKILL')
    }
    deaths.set(at, (deaths.get(at) ?? 0) + 1)
  }
  over = true
  await world.stack.start('bff')
  await Promise.all(crowd)

  faults.push(...(await audit(world, ledger)))
  await world.stop()
  return {
    figures: {
      kills,
      where: [...deaths].map(([at, count]) => `${at} ${count}`).join(', '),
      'actions acknowledged': ledger.entries.length,
      'answers acknowledged': ledger.acknowledged(),
      decided: ledger.entries.filter(({ decision }) => decision !== null).length,
      'callbacks taken': world.bank.deliveries.length,
      'ready again': spread(readyMs),
    },
    faults,
  }
}

const explain = (error: unknown): string =>
  error instanceof Error ? `${error.message}${error.cause ? ` (${explain(error.cause)})` : ''}` : String(error)
