import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { freePorts } from './free-ports.ts'
import { startPostgres } from './stack/postgres-cluster.ts'
import { type Stack, startStack } from './stack.ts'
import { createHostClient } from './testing/host-client.ts'
import { createPerson } from './testing/person-client.ts'
import { createSimulatorClient } from './testing/simulator-client.ts'

/** Two backends on one PostgreSQL: what one of them knows the other one shows. No browser: the pages are the same. */
let cluster: Awaited<ReturnType<typeof startPostgres>>
let stack: Stack
let folder: string

test.beforeAll(async () => {
  cluster = await startPostgres()
  folder = mkdtempSync(join(tmpdir(), 'countersign-two-'))
  const [bff = 0, simulator = 0, demoHost = 0, smtp = 0] = await freePorts(4)
  const postgres = { url: await cluster.createDatabase(), instances: 2 }
  stack = await startStack({ ports: { bff, simulator, demoHost, smtp }, dataDir: folder, quiet: true, postgres })
})
test.afterAll(async () => {
  await stack.stop()
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
})

const both = () => {
  const [one, other] = stack.backends
  if (!one || !other) throw new Error('The stack has no two instances.')
  return { one, other }
}
const personAt = ({ url }: { url: string }) =>
  createPerson({ web: stack.urls.web, at: url, simulator: stack.urls.simulator })

test('a page that waits at one instance is told what the other one decided', async () => {
  const { one, other } = both()
  const { id, link } = await createHostClient(stack.urls.web).create()
  const person = personAt(one)
  await person.open(link.url)
  const started = await person.approve()
  const sim = createSimulatorClient(stack.urls.simulator)
  await sim.nextOutcome('green')
  // Whoever of them reads Sumsub first, the instance without the page may be it.
  const host = createHostClient(other.url)
  const known = host.untilDecided(id)
  await person.passCheck()
  let view = started
  while (view.decision === null) view = await person.result(view.version)
  expect(view.decision).toBe('approved')
  expect((await known).decision).toBe('approved')
  expect(await createHostClient(one.url).readReceipt(id)).toBe(await host.readReceipt(id))
})

test('of 100 presses on one link at both instances exactly one opens it', async () => {
  const { one, other } = both()
  const { link } = await createHostClient(stack.urls.web).create()
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) => personAt(n % 2 ? one : other).browser.redeem(link.url)),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(99)
})

test('an instance dies, and the other one goes on with what it had begun', async () => {
  const { one, other } = both()
  const { id, link } = await createHostClient(other.url).create()
  const person = personAt(one)
  await person.open(link.url)
  const { version } = await person.approve()
  await person.passCheck()
  await stack.end(one.name, 'SIGKILL')
  expect((await createHostClient(other.url).untilDecided(id)).decision).toBe('approved')
  await stack.start(one.name)
  expect((await person.result(version)).decision).toBe('approved')
})

test('PostgreSQL is killed: 503 while it is away, and nothing lost when it is back', async () => {
  const { one } = both()
  const { id, link } = await createHostClient(one.url).create()
  const person = personAt(one)
  await person.open(link.url)
  await cluster.end('SIGQUIT')
  const away = await person.browser.get('/api/action')
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '1'])
  expect((await fetch(`${one.url}/livez`)).status).toBe(200)
  // An answer of just before may still be good for a quarter of a second.
  await expect.poll(async () => (await fetch(`${one.url}/readyz`)).status).toBe(503)
  await cluster.start()
  await expect.poll(async () => (await fetch(`${one.url}/readyz`)).status).toBe(200)
  expect(await person.view()).toMatchObject({ id, state: 'opened' })
  await person.approve()
  await person.passCheck()
  expect((await createHostClient(one.url).untilDecided(id)).decision).toBe('approved')
})
