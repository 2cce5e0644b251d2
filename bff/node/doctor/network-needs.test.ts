import { expect, test } from 'vitest'
import { testConfig } from '../../testing/harness.ts'
import { fail, withoutSecrets } from './finding.ts'
import { needLine, networkNeeds } from './network-needs.ts'

const config = testConfig({
  PUBLIC_URL: 'https://verify.bank.example',
  SUMSUB_BASE_URL: 'https://api.sumsub.com',
  SUMSUB_WEBSDK_ORIGIN: 'https://api.sumsub.com',
  DATABASE_URL: 'postgresql://me:data%20base@db.internal/countersign',
  SUMSUB_WEBHOOK_SECRET_OLD: 'the-one-before',
  METRICS_KEY: 'key-of-the-metrics',
  SMTP_URL: 'smtps://me:pass-word@mail.example',
})

test('who has to reach whom, without a secret', () => {
  const ways = networkNeeds(config).map(({ from, to, by }) => `${from} > ${to} ${by}`)
  expect(ways).toEqual([
    "people's browsers > verify.bank.example:443 https",
    "people's browsers > api.sumsub.com:443 https",
    "people's browsers > *.sumsub.com:443 https",
    "people's browsers > *.sumsub.com:443 wss",
    "people's browsers > bank.test:80 http",
    'Sumsub > verify.bank.example:443 https',
    'hosts > verify.bank.example:443 https',
    'the proxy in front > Countersign:4500 http',
    'Countersign > api.sumsub.com:443 https',
    'Countersign > mail.example:465 smtps',
    'Countersign > db.internal:5432 postgres',
    'Countersign > bank.test:80 http',
  ])
  expect(networkNeeds(config).map(needLine).join('\n')).not.toMatch(/data.*base@|pass-word/)
})

test('a simulator asks for nothing of Sumsub’s', () => {
  const needs = networkNeeds(testConfig())
  expect(needs.filter(({ to }) => to.includes('sumsub'))).toEqual([])
})

test('no secret is printed, whoever put it into a finding', () => {
  const secrets = [
    'sbx:simulator.private',
    'simulator-secret-key',
    'simulator-webhook-secret',
    'data base',
    'pass-word',
    'the-one-before',
    'key-of-the-metrics',
  ]
  const given = fail('smtp', [...secrets, 'demo-host-key', 'key-of-env'].join(' '), `ask ${secrets.join(' ')}`)
  const { saw, todo } = withoutSecrets(given, config, 'key-of-env')
  for (const secret of [...secrets, 'demo-host-key', 'key-of-env']) expect(`${saw} ${todo}`).not.toContain(secret)
  expect(saw).toContain('[secret]')
})
