import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createApp } from '../bff/app.ts'
import { readConfig } from '../bff/config.ts'
import { examine } from '../bff/node/doctor/examine.ts'
import type { Finding } from '../bff/node/doctor/finding.ts'
import { lookAtSumsub } from '../bff/node/doctor/look-at-sumsub.ts'
import { listening, tcp, web } from '../bff/node/doctor/testing/loopback.ts'
import { harness } from '../bff/testing/harness.ts'
import { freePorts } from './free-ports.ts'
import { startSmtp } from './mailbox/smtp.ts'
import type { GivenSeed } from './simulator/seed.ts'
import { startSimulator } from './simulator/serve.ts'
import { hostsFile } from './stack/hosts-file.ts'
import { stackEnv, urlsOf } from './stack/stack-env.ts'

const minutesMs = 60_000
const ports = { bff: 1, simulator: 1, demoHost: 1, smtp: 1 }
const demo = stackEnv(ports, urlsOf(ports), '/unused').bff

/** The demo's configuration, with what a test changes in it. */
const configOf = (change: Record<string, string>, bank = 'http://localhost:1') =>
  readConfig({ ...demo, ...change }, () => JSON.stringify(hostsFile(bank)))

const simulator = async (seed: GivenSeed = {}) => {
  const { baseUrl, close } = await startSimulator({ port: 0, seed })
  onTestFinished(close)
  return { SUMSUB_BASE_URL: baseUrl, SUMSUB_WEBSDK_ORIGIN: baseUrl }
}
const brief = (findings: readonly Finding[]) => findings.map(({ level, code }) => `${level} ${code}`)

describe('at Sumsub', () => {
  const look = async (env: Record<string, string>, now?: () => number) => lookAtSumsub(configOf(env), now)
  /** A token that the simulator knows too, with these rights. */
  const limited = { SUMSUB_APP_TOKEN: 'sbx:second.private', SUMSUB_SECRET_KEY: 'a-second-secret' }
  const limitedTo = (...permissions: ('view-applicants' | 'generate-access-tokens')[]) =>
    simulator({ appTokens: [{ token: limited.SUMSUB_APP_TOKEN, secretKey: limited.SUMSUB_SECRET_KEY, permissions }] })

  test('a token that may no more than it must is fine, and every level is there', async () => {
    const found = await look({ ...(await limitedTo('view-applicants')), ...limited })
    expect(found.map(({ level }) => level)).toEqual(Array(9).fill('ok'))
    expect(found.map(({ saw }) => saw).join('\n')).toContain('may not read settings')
  })

  test('a token that may read settings, and so the webhook secret, is told', async () => {
    const found = await look(await simulator())
    expect(found.filter(({ level }) => level !== 'ok')).toMatchObject([{ level: 'warn', code: 'sumsub-rights' }])
  })

  test.each([
    [{ SUMSUB_APP_TOKEN: 'sbx:nobody.private' }, '4001', 'does not know SUMSUB_APP_TOKEN'],
    [{ SUMSUB_APP_TOKEN: 'sbx:simulator.other' }, '4002', 'behind the dot'],
    [{ SUMSUB_SECRET_KEY: 'another-secret' }, '4003', 'SUMSUB_SECRET_KEY is not the one'],
    [{ SUMSUB_APP_TOKEN: 'nonsense' }, '4000', 'not whole'],
  ])('%o is refused with %s, and what to do is said', async (env, errorCode, todo) => {
    const found = await look({ ...(await simulator()), ...env })
    expect(found.at(-1)).toMatchObject({
      level: 'FAIL',
      code: 'sumsub-token',
      saw: expect.stringContaining(errorCode),
      todo: expect.stringContaining(todo),
    })
  })

  test('a token that may not even read is told apart', async () => {
    const found = await look({ ...(await limitedTo('generate-access-tokens')), ...limited })
    expect(found.at(-1)).toMatchObject({ level: 'FAIL', todo: 'Give it the right to view them.' })
  })

  test('a level that is not there, and one that is not for actions, are told', async () => {
    const env = { LEVEL_FACE: 'Face-Auth', LEVEL_PAYMENT_METHOD: 'basic-kyc' }
    const found = await look({ ...(await simulator()), ...env })
    expect(found.filter(({ level }) => level === 'FAIL').map(({ saw }) => saw)).toEqual([
      'Face-Auth (face) is not there',
      'basic-kyc (payment-method) is no level for actions',
    ])
  })

  test.each([
    [-10 * minutesMs, 'FAIL', 'behind'],
    [10 * minutesMs, 'FAIL', 'ahead of'],
    [20_000, 'ok', 'ahead of'],
  ])('a clock that is %d ms off is measured, and the rest is looked at all the same', async (offMs, level, side) => {
    const found = await look(await simulator(), () => Date.now() + offMs)
    const clock = found.find(({ code }) => code === 'clock')
    expect(clock).toMatchObject({ level, saw: expect.stringContaining(` s ${side} Sumsub's`) })
    // The other clock is told in whole seconds.
    expect(Math.abs(Number(clock?.saw.match(/ (\d+) s /)?.[1]) - Math.abs(offMs) / 1000)).toBeLessThanOrEqual(1)
    expect(brief(found)).toContain('ok sumsub-token')
  })

  test.each<[string, () => Promise<string>, string]>([
    ['a name that is not there', async () => 'https://nowhere.invalid', 'DNS: '],
    ['a port where nobody listens', async () => 'http://localhost:1', 'TCP: '],
    [
      'a firewall',
      async () => `https://localhost:${await tcp((socket) => socket.once('data', () => socket.destroy()))}`,
      'TLS: ',
    ],
    [
      'a server that hangs up',
      async () => `http://localhost:${await tcp((socket) => socket.once('data', () => socket.destroy()))}`,
      'HTTP: ',
    ],
    ['a proxy that wants a login', () => web((_, to) => to.writeHead(407).end('{}')), 'HTTP: '],
    ['a proxy with a page of its own', () => web((_, to) => to.writeHead(403).end('<h1>Blocked</h1>')), 'HTTP: 403'],
    [
      'a proxy that leads elsewhere',
      () => web((_, to) => to.writeHead(302, { Location: 'http://localhost:1/' }).end()),
      'HTTP: 302',
    ],
  ])('%s is told in words, and nothing else is tried', async (_, at, saw) => {
    expect(await look({ SUMSUB_BASE_URL: await at() })).toMatchObject([
      { level: 'FAIL', code: 'sumsub-reached', saw: expect.stringContaining(saw) },
    ])
  })
})

test('a whole stack is looked at in one go, and no secret is told', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'doctor-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const [smtpPort = 0] = await freePorts(1)
  const mailbox = await startSmtp(smtpPort, () => undefined)
  onTestFinished(mailbox.close)
  const bank = await web((_, to) => to.end())
  const h = await harness()
  onTestFinished(h.close)
  const backend = createServer((request, response) => listener(request, response))
  onTestFinished(() => backend.closeAllConnections())
  const env = {
    ...(await simulator()),
    PUBLIC_URL: `http://localhost:${await listening(backend)}`,
    SMTP_URL: `smtp://localhost:${smtpPort}`,
    DATA_DIR: dataDir,
  }
  const config = configOf(env, bank)
  const listener = getRequestListener(createApp({ ...h.deps, config }).fetch)

  const found = await examine(config, { hostKey: 'demo-host-key' })
  expect(brief(found)).toEqual([
    ...['ok store', 'ok sumsub-reached', 'ok clock', 'ok sumsub-mode', 'ok sumsub-token', 'warn sumsub-rights'],
    ...Array(4).fill('ok sumsub-levels'),
    ...['ok smtp', 'ok host-callback', 'ok public-pages', 'ok public-header', 'ok public-body', 'warn held-read'],
  ])
  for (const secret of [demo.SUMSUB_APP_TOKEN, demo.SUMSUB_SECRET_KEY, demo.SUMSUB_WEBHOOK_SECRET, 'demo-host-key'])
    expect(JSON.stringify(found)).not.toContain(secret)
  expect(brief(await examine(config, { page: `${env.PUBLIC_URL}/check` }))).not.toContain('FAIL page-camera')
})

describe('the command', () => {
  const doctor = async (args: string[], env: Record<string, string>) => {
    const file = join(import.meta.dirname, '../bff/node/doctor.ts')
    const run = promisify(execFile)(process.execPath, [file, ...args], {
      env: { PATH: process.env.PATH ?? '', ...env },
    })
    return run.then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    )
  }

  test('names every fault of the environment at once, repeats none of its values, and ends with 1', async () => {
    const env = { ...demo, MODE: 'live', HOSTS_FILE: '/nowhere/hosts.json', PORT: 'many' }
    const { code, stdout } = await doctor([], env)
    expect(code).toBe(1)
    for (const fault of [
      'PORT: must be a whole number',
      'SUMSUB_APP_TOKEN: is a sandbox token',
      'HOSTS_FILE: cannot be read',
    ])
      expect(stdout).toMatch(new RegExp(`^FAIL  config +${fault}`, 'm'))
    expect(stdout).toMatch(/^ok +node +Node \d+/)
    expect(stdout).not.toMatch(/simulator-secret-key|simulator-webhook-secret|simulator\.private/)

    const asJson = await doctor(['--json'], env)
    const { ok, findings } = JSON.parse(asJson.stdout)
    expect([asJson.code, ok, findings.length]).toEqual([1, false, stdout.trim().split('\n').length])
  })

  test('says how it is used', async () => {
    expect(await doctor(['--nonsense'], {})).toMatchObject({ code: 1, stderr: expect.stringContaining('--page') })
  })
})
