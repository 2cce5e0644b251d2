import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'
import { publishedKeyHash } from './mode-lock.ts'

const bank = {
  id: 'bank',
  name: 'Bank',
  keys: [`sha256:${'0'.repeat(64)}`],
  callbackUrl: 'https://bank.example/callbacks',
  returnOrigins: ['https://bank.example'],
}
const live = {
  PUBLIC_URL: 'https://verify.bank.example',
  MODE: 'live',
  SUMSUB_APP_TOKEN: 'prd:token',
  SUMSUB_SECRET_KEY: 'secret',
  SUMSUB_WEBHOOK_SECRET: 'webhook-secret',
  LEVEL_FACE: 'face',
  DATA_DIR: '.data',
  SMTP_URL: 'smtp://mail.bank.example:587',
  MAIL_FROM: 'no-reply@bank.example',
  HOSTS_FILE: 'hosts.json',
  RECEIPT_KEY_FILE: 'key.json',
}

const faultsOf = (env: Record<string, string>, host: Record<string, unknown> = bank): readonly string[] => {
  try {
    readConfig(env, () => JSON.stringify({ hosts: [host] }))
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

describe('live', () => {
  test('starts with what is all real', () => {
    expect(faultsOf(live)).toEqual([])
    expect(readConfig(live, () => JSON.stringify({ hosts: [bank] }))).toMatchObject({
      sandbox: false,
      issuer: 'https://verify.bank.example',
    })
  })

  test.each([
    ['PUBLIC_URL', 'http://verify.bank.example', 'must be https'],
    ['SUMSUB_BASE_URL', 'http://api.sumsub.com', 'must be https'],
    ['SUMSUB_BASE_URL', 'https://localhost:4600', 'is this machine'],
    ['SUMSUB_BASE_URL', 'https://127.1.2.3', 'is this machine'],
    ['SUMSUB_BASE_URL', 'https://[::1]:4600', 'is this machine'],
    ['SUMSUB_WEBSDK_ORIGIN', 'http://api.sumsub.com', 'must be https'],
    ['SUMSUB_WEBSDK_ORIGIN', 'https://simulator.localhost', 'is this machine'],
    ['SUMSUB_APP_TOKEN', 'sbx:simulator.private', 'approves any face'],
    ['SUMSUB_SECRET_KEY', 'simulator-secret-key', 'everybody can read'],
    ['SUMSUB_WEBHOOK_SECRET', 'simulator-webhook-secret', 'everybody can read'],
    ['SUMSUB_WEBHOOK_SECRET_OLD', 'simulator-webhook-secret', 'everybody can read'],
    ['SUMSUB_WEBHOOK_ALG', 'HMAC_SHA1_HEX', 'too weak'],
    ['SMTP_URL', 'smtp://mail.bank.example?tls.rejectUnauthorized=false', 'how TLS is used'],
    ['SMTP_URL', 'smtp://mail.bank.example?pool=1&ignoreTLS=true', 'how TLS is used'],
    ['RECEIPT_KEY_FILE', '', 'is missing'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'pose as Sumsub'],
    ['NODE_OPTIONS', '--tls-min-v1.0', 'must not weaken TLS'],
    ['NODE_OPTIONS', '--max-http-header-size=80000 --insecure-http-parser', 'must not weaken TLS'],
    ['NODE_DEBUG', 'http', 'secrets included'],
  ])('refuses %s=%s, and nothing else of it', (name, value, says) => {
    expect(faultsOf({ ...live, [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: .*${says}`))])
  })

  test.each([
    ['a key in the clear', { keys: ['some-host-key'] }, 'a key is in the clear'],
    ["the demo's key", { keys: [publishedKeyHash] }, 'everybody can read'],
    ['callbacks over http', { callbackUrl: 'http://bank.example/c' }, 'callbackUrl must be https'],
    ['callbacks to this machine', { callbackUrl: 'https://localhost/c' }, 'must not be this machine'],
    ['callbacks to it by number', { callbackUrl: 'https://2130706433/c' }, 'must not be this machine'],
    ['callbacks to it as IPv6', { callbackUrl: 'https://[::ffff:127.0.0.1]/c' }, 'must not be this machine'],
    ['callbacks to it with a dot', { callbackUrl: 'https://localhost./c' }, 'must not be this machine'],
    ['a return over http', { returnOrigins: ['https://bank.example', 'http://bank.example'] }, 'returnOrigins must be'],
    ['a frame over http', { embedOrigins: ['http://bank.example'] }, 'embedOrigins must be https'],
    ['a policy over http', { consent: { version: '1', policyUrl: 'http://bank.example' } }, 'policyUrl must be https'],
  ])('refuses a host with %s', (_name, different, says) => {
    expect(faultsOf(live, { ...bank, ...different })).toEqual([expect.stringContaining(says)])
  })

  test('a start with all of it ends with 1, and says what to do in words that repeat no value', async () => {
    const env = {
      ...live,
      SUMSUB_APP_TOKEN: 'sbx:canary',
      SUMSUB_SECRET_KEY: 'simulator-secret-key',
      PUBLIC_URL: 'http://x',
    }
    const child = spawn(process.execPath, [join(import.meta.dirname, 'start.js')], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
    })
    const [code] = await once(child, 'close')
    expect([code, said]).toEqual([1, expect.stringContaining('The configuration is not complete or not safe:')])
    for (const line of [
      '  - PUBLIC_URL: must be https in live mode',
      '  - SUMSUB_APP_TOKEN: is a sandbox token, and the sandbox approves any face',
      '  - SUMSUB_SECRET_KEY: is the one of the simulator, which everybody can read',
      '  - HOSTS_FILE: cannot be read as JSON',
    ])
      expect(said).toContain(line)
    expect(said).not.toMatch(/canary|simulator-secret-key/)
  })
})

describe('sandbox', () => {
  test('signs as another issuer than the live one, and refuses a live token', () => {
    const sandbox = { ...live, MODE: 'sandbox', SUMSUB_APP_TOKEN: 'sbx:token' }
    expect(readConfig(sandbox, () => JSON.stringify({ hosts: [bank] })).issuer).toBe(
      'https://verify.bank.example/sandbox',
    )
    expect(faultsOf({ ...sandbox, SUMSUB_APP_TOKEN: 'prd:token' })).toEqual([
      expect.stringContaining('is a live token'),
    ])
  })
})
