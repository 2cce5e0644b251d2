import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const hosts = JSON.stringify({ hosts: [{ id: 'demo-bank', name: 'Demo Bank', keys: ['demo-host-key'] }] })
const complete = {
  PUBLIC_URL: 'http://localhost:4500/',
  MODE: 'sandbox',
  SUMSUB_BASE_URL: 'http://localhost:4600',
  SUMSUB_WEBSDK_ORIGIN: 'http://localhost:4600',
  SUMSUB_APP_TOKEN: 'sbx:simulator.private',
  SUMSUB_SECRET_KEY: 'simulator-secret-key',
  SUMSUB_WEBHOOK_SECRET: 'simulator-webhook-secret',
  LEVEL_FACE: 'face-auth',
  DATA_DIR: '.data',
  SMTP_URL: 'smtp://localhost:4625',
  MAIL_FROM: 'Demo Bank <no-reply@demo-bank.example>',
  HOSTS_FILE: 'hosts.json',
}
const secret = `whsec_${btoa('x'.repeat(32))}`
const faultsOf = (env: Record<string, string>, file = hosts): readonly string[] => {
  try {
    readConfig(env, () => file)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

describe('readConfig', () => {
  test('reads a complete environment', () => {
    expect(readConfig(complete, () => hosts)).toMatchObject({
      publicUrl: 'http://localhost:4500',
      port: 4500,
      sandbox: true,
      issuer: 'http://localhost:4500/sandbox',
      levels: { face: 'face-auth' },
    })
  })

  test('names every fault at once', () => {
    const { MAIL_FROM, SMTP_URL, ...rest } = complete
    const faults = faultsOf({ ...rest, PORT: 'many', MODE: 'production', PUBLIC_URL: 'https://x.example/path' }, '{')
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(
      ['HOSTS_FILE', 'MAIL_FROM', 'MODE', 'PORT', 'PUBLIC_URL', 'SMTP_URL'].sort(),
    )
  })

  test('live faults are named beside the others', () => {
    expect(faultsOf({ ...complete, MODE: 'live', PORT: 'abc' }).map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['PORT', 'SUMSUB_APP_TOKEN', 'RECEIPT_KEY_FILE']),
    )
  })

  test.each([
    ['two hosts with one key', { keys: ['demo-host-key'] }, 'one key opens two hosts'],
    ['a hash that is none', { keys: ['sha256:ABC'] }, 'must be sha256:'],
    ['a secret that is too short', { callbackSecret: 'whsec_MySecretValue' }, 'must be whsec_'],
    ['a list with one that is too short', { callbackSecret: [secret, 'whsec_MySecretValue'] }, 'must be whsec_'],
    ['three secrets', { callbackSecret: [secret, secret, secret] }, 'one secret or a list of two'],
    ['a name of two lines', { name: 'Other\r\nBcc: MySecretValue' }, 'on one line'],
    ['colours that nobody can read', { look: { accent: '#ffee00' } }, 'look.accent cannot be read on our light pages'],
    ['an address with a password', { callbackUrl: 'https://me:MySecretValue@x.example/' }, 'must hold no password'],
    ['an address of another kind', { callbackUrl: 'ftp://x.example' }, 'must be http'],
  ])('a host file with %s is refused, and not repeated', (_name, different, expected) => {
    const two = [JSON.parse(hosts).hosts[0], { id: 'other', name: 'Other', keys: ['other-host-key'], ...different }]
    const faults = faultsOf(complete, JSON.stringify({ hosts: two })).join()
    expect(faults).toContain(expected)
    expect(faults).not.toMatch(/MySecretValue|demo-host-key|ABC/)
  })

  test.each([secret, [secret, secret]])('a host has one callback secret, or two while it changes: %j', (given) => {
    const one = { ...JSON.parse(hosts).hosts[0], callbackSecret: given }
    const { hosts: [host] = [] } = readConfig(complete, () => JSON.stringify({ hosts: [one] }))
    expect(host?.callbackSecret).toEqual([given].flat())
  })

  test('callbacks go to public addresses, and to the networks that are named', () => {
    expect(readConfig(complete, () => hosts).callbackNetworks).toEqual([])
    const named = { ...complete, CALLBACK_NETWORKS: '10.20.0.0/16, fd00:1234::/32' }
    expect(readConfig(named, () => hosts).callbackNetworks).toEqual(['10.20.0.0/16', 'fd00:1234::/32'])
    for (const wrong of [
      '10.20.0.0',
      '10.20.0.0/33',
      '10.20/16',
      'bank.example/8',
      'fd00::/129',
      '::1/x',
      '1.2.3.4/8/8',
      '0x7f000001/8',
    ])
      expect(faultsOf({ ...complete, CALLBACK_NETWORKS: wrong }).join()).toContain(
        'CALLBACK_NETWORKS: must be networks',
      )
  })

  test('without any level nothing could be asked for', () => {
    const { LEVEL_FACE, ...rest } = complete
    expect(faultsOf(rest).join()).toContain('LEVEL_FACE')
  })

  test('no fault repeats a secret', () => {
    const faults = faultsOf({ ...complete, MODE: 'live', PUBLIC_URL: 'x' }).join()
    for (const secret of ['simulator-secret-key', 'simulator-webhook-secret', 'sbx:simulator.private', 'demo-host-key'])
      expect(faults).not.toContain(secret)
  })
})
