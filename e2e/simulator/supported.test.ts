import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { createSimulatorApp } from './app.ts'
import { clientWebhookBody } from './client-webhooks.ts'
import { createControl } from './control.ts'
import { createWorld } from './create-world.ts'
import { cryptoTransaction } from './crypto-funds.ts'
import { catalogue } from './errors.ts'
import { createFaults, faultKinds } from './faults.ts'
import { outcomeNames } from './outcomes.ts'
import { paymentMethod } from './payment.ts'
import { frameQuery } from './routes/action-images.ts'
import { latestQuery } from './routes/applicant-records.ts'
import { applicantBody } from './routes/applicants.ts'
import { testReview } from './routes/change-applicant.ts'
import { testBody } from './routes/client-webhooks.ts'
import { faultBody, levelBody, outcomeBody, reviewBody, whomBody } from './routes/control.ts'
import { createActionBody } from './routes/create-action.ts'
import { currencyQuery } from './routes/crypto-funds.ts'
import { approval, refusal } from './routes/decide-action.ts'
import { tokenBody, tokenQuery } from './routes/mint-access-token.ts'
import { linkBody, linkQuery } from './routes/mint-websdk-link.ts'
import { paymentActionQuery } from './routes/payment-method.ts'
import { listQuery } from './routes/read-actions.ts'
import { requestBody, verifyQuery } from './routes/sdk/confirm-identifier.ts'
import { redirectBody } from './routes/sdk/open-link.ts'
import { answersBody } from './routes/sdk/save-answers.ts'
import { watchQuery } from './routes/sdk/watch-action.ts'
import { testDigestQuery } from './routes/service.ts'
import { idDocMetadata } from './schemas.ts'
import { seedFile } from './seed.ts'
import { environment } from './serve.ts'
import { supportedFile, supportedPage } from './supported-page.ts'
import { type Row, tables } from './supported-rows.ts'
import { baseUrl } from './testing/harness.ts'
import { webhookTypes } from './webhook-payload.ts'

const all: Row[] = Object.values(tables).flatMap(({ rows }): Row[] => rows)
const api: Row[] = [...tables.server.rows, ...tables.frame.rows, ...tables.control.rows]
const subjects = (rows: readonly Row[]) => rows.filter(([, option]) => option === '').map(([subject]) => subject)
const options = (rows: readonly Row[], subject: string) =>
  rows.filter(([of, option]) => of === subject && option !== '').map(([, option]) => option)
const present = (rows: readonly Row[]) => rows.filter(([, , state]) => state !== 'missing')
const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

const routes = () => {
  const world = createWorld({ baseUrl, sandbox: true })
  const control = createControl(world, createFaults(world.timers), () => [])
  return createSimulatorApp(world, [], control, { baseUrl })
    .routes.filter(({ method, path }) => method !== 'ALL' && !/^\/(websdk|idensic)\//.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`)
}

/** Every source file under a folder, as text. */
const sources = (folder: string) => {
  const from = new URL(folder, import.meta.url)
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, from), 'utf8'))
}
const found = (texts: string[], pattern: RegExp) =>
  sorted(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)))

test('SUPPORTED.md is what its rows say; if not: node e2e/simulator/supported-page.ts', async () => {
  expect(await readFile(supportedFile, 'utf8')).toBe(supportedPage())
})

describe('the rows', () => {
  test('are about everything once, and about nothing of the seeds as missing', () => {
    for (const { rows } of Object.values(tables)) {
      const keys = rows.map(([subject, option]) => `${subject} ${option}`)
      expect(keys).toEqual([...new Set(keys)])
    }
    expect(all.filter(([, , state, source]) => state === 'missing' && source.includes('seed'))).toEqual([])
    expect(all.filter(([, , , source]) => /seed [AB]/.test(source)).length).toBeGreaterThan(50)
  })
  test('say what is left out, wherever something is', () => {
    expect(all.filter(([, , state, , note]) => state === 'partly' && !note)).toEqual([])
  })
})

describe('each is listed, and each that is listed exists:', () => {
  test('routes', () => {
    expect(subjects(api).length).toBeGreaterThan(60)
    expect(sorted(subjects(present(api)))).toEqual(sorted(routes()))
    const known = subjects(api)
    expect(api.filter(([subject]) => !known.includes(subject))).toEqual([])
    const missing = subjects(api.filter(([, , state]) => state === 'missing'))
    expect(missing.filter((name) => routes().includes(name))).toEqual([])
  })

  const schemas: [endpoint: string, ...{ entries: object }[]][] = [
    ['POST /resources/accessTokens', tokenQuery],
    ['POST /resources/accessTokens/sdk', tokenBody],
    ['POST /resources/sdkIntegrations/levels/:levelName/websdkLink', linkQuery],
    ['POST /resources/sdkIntegrations/levels/-/websdkLink', linkBody],
    ['POST /resources/applicantActions/-/forApplicant/:applicantId', createActionBody],
    ['POST /resources/applicantActions/-/forApplicant/:applicantId/paymentMethod', paymentActionQuery],
    ['POST /resources/applicantActions/:actionId/paymentMethod', paymentMethod],
    ['POST /resources/applicantActions/:actionId/images', idDocMetadata, frameQuery],
    ['GET /resources/applicantActions/:selector{-;.+}', listQuery],
    ['POST /resources/applicantActions/-/forApplicant/:applicantId/cryptoSourceOfFunds', cryptoTransaction],
    ['POST /resources/standalone/crypto/cryptoSourceOfFunds', cryptoTransaction],
    ['POST /resources/api/applicantActions/:actionId/-/approve', approval],
    ['POST /resources/api/applicantActions/:actionId/-/reject', refusal],
    ['POST /resources/applicants', applicantBody],
    ['POST /resources/applicants/:applicantId/info/idDoc', idDocMetadata],
    ['POST /resources/applicants/:applicantId/status/testCompleted', testReview],
    ['GET /resources/kyt/currency', currencyQuery],
    ['GET /resources/checks/latest', latestQuery],
    ['POST /resources/inspectionCallbacks/testDigest', testDigestQuery],
    ['POST /resources/inspectionCallbacks/testWebhook', testBody],
    ['POST /resources/api/agent/clientWebhooks', clientWebhookBody],
    ['POST /resources/applicantActions/:actionId/identifierConfirmation/-/request', requestBody],
    ['POST /resources/applicantActions/:actionId/identifierConfirmation/:verificationId/verify', verifyQuery],
    ['PATCH /resources/applicantActions/:actionId/questionnaires', answersBody],
    ['GET /resources/sdk/actions/:actionId/status', watchQuery],
    ['POST /resources/sdk/links/:code/redirect', redirectBody],
    ['POST /_sim/outcomes', outcomeBody],
    ['POST /_sim/faults', faultBody],
    ['POST /_sim/review', reviewBody],
    ['POST /_sim/level', levelBody],
    ['POST /_sim/tokens/expire', whomBody],
  ]
  test.each(schemas)('options of %s', (endpoint, ...of) => {
    expect(options(api, endpoint)).toEqual(expect.arrayContaining(of.flatMap(({ entries }) => Object.keys(entries))))
  })
  test('options that a route reads by name', () => {
    const read = found(sources('routes/'), /req\.(?:query|header)\('([\w-]+)'\)/g)
    expect(read.length).toBeGreaterThan(4)
    const listed = api.map(([, option]) => option.toLowerCase())
    // Two headers that stand above the tables or belong to the browser.
    const apart = ['x-access-token', 'sec-fetch-site', 'content-type']
    expect(read.filter((name) => ![...listed, ...apart].includes(name.toLowerCase()))).toEqual([])
  })

  test('webhooks', () => {
    expect(sorted(subjects(present(tables.webhooks.rows)))).toEqual(sorted(webhookTypes))
  })
  test('events of the frame', () => {
    const told = found(sources('websdk/client/'), /(?:tell|emit)\('(\w+)'/g)
    expect(told).toEqual(sorted(subjects(present(tables.events.rows))))
  })
  test('steps of the frame', () => {
    const [kinds = ''] = sources('websdk/client/').filter((text) => text.includes('const works:'))
    const shown = found([kinds], /^ {2}([A-Z0-9_]+): '(?:photo|code|form)'/gm)
    expect(sorted(options(tables.websdk.rows, 'step'))).toEqual(shown)
  })
  test('errors', () => {
    const numbered = Object.entries(catalogue).map(([name, { errorCode }]) => `${errorCode} ${name}`)
    const listed = present(tables.errors.rows).flatMap(([code, name]) => (name ? [`${code} ${name}`] : []))
    expect(sorted(listed)).toEqual(sorted(numbered))
  })
  test('outcomes, faults, settings and parts of a seed', () => {
    expect(sorted(options(tables.outcomes.rows, 'outcome'))).toEqual(sorted(outcomeNames))
    expect(sorted(options(tables.outcomes.rows, 'fault'))).toEqual(sorted(faultKinds))
    expect(sorted(options(tables.settings.rows, 'environment'))).toEqual(sorted(Object.keys(environment.entries)))
    expect(sorted(options(tables.settings.rows, 'seed'))).toEqual(sorted(Object.keys(seedFile.entries)))
    const given = found(
      [readFileSync(new URL('serve.ts', import.meta.url), 'utf8')],
      /(\w+): \{ type: '(?:string|boolean)'/g,
    )
    expect(sorted(options(tables.settings.rows, 'argument'))).toEqual(given.map((name) => `--${name}`))
  })
})
