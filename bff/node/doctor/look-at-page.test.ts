import { expect, test } from 'vitest'
import { testConfig } from '../../testing/harness.ts'
import { lookAtPage } from './look-at-page.ts'
import { web } from './testing/loopback.ts'

const frame = 'https://api.sumsub.com'
const config = testConfig({ SUMSUB_WEBSDK_ORIGIN: frame })

const look = async (headers: Record<string, string | string[]>, body = '', status = 200) =>
  lookAtPage(config, await web((_, to) => to.writeHead(status, headers).end(body)))
const failures = async (...page: Parameters<typeof look>) =>
  (await look(...page)).filter(({ level }) => level === 'FAIL')

test('a page that says nothing stops nothing', async () => {
  expect(await failures({})).toEqual([])
})

test('a page that lets Sumsub in stops nothing', async () => {
  const headers = {
    'Permissions-Policy': `camera=(self "${frame}"), microphone=()`,
    'Content-Security-Policy': "default-src 'self'; frame-src https://*.sumsub.com",
  }
  expect(await failures(headers)).toEqual([])
})

test.each(['camera=(), usb=()', 'camera=(self), usb=()', `camera=("${frame}"), usb=()`])(
  '%s stops the camera, and the line to send keeps the rest',
  async (value) => {
    expect(await failures({ 'Permissions-Policy': value })).toMatchObject([
      {
        code: 'page-camera',
        saw: expect.stringContaining('keeps camera from'),
        todo: `Send: Permissions-Policy: camera=(self "${frame}"), usb=()`,
      },
    ])
  },
)

test.each([
  ["default-src 'self'", `Put into it: frame-src 'self' ${frame}`],
  ["default-src *; frame-src 'none'", `Put into it: frame-src ${frame}`],
])('%s stops the frame', async (value, todo) => {
  expect(await failures({ 'Content-Security-Policy': value })).toMatchObject([{ code: 'page-frame', todo }])
})

test('of several policies each has to agree, one in the page too', async () => {
  const found = await failures(
    { 'Content-Security-Policy': ['frame-src https:', "frame-src 'self'"] },
    `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">`,
  )
  expect(found.map(({ todo }) => todo)).toEqual([
    `Put into it: frame-src 'self' ${frame}`,
    `Put into it: frame-src ${frame}`,
  ])
})

test('a page that isolates itself, and one that leads on, are told', async () => {
  const isolated = await look({ 'Cross-Origin-Embedder-Policy': 'require-corp' })
  expect(isolated.filter(({ level }) => level === 'warn')).toMatchObject([{ code: 'page-frame' }])
  const moved = await look({ Location: 'https://bank.example/login?next=secret' }, '', 302)
  expect(moved[0]).toMatchObject({
    level: 'warn',
    saw: expect.stringMatching(/302 and leads on to https:\/\/bank.example\/login$/),
  })
})

test('what is no address, or nobody answers at, is told', async () => {
  expect(await lookAtPage(config, 'bank.example')).toMatchObject([{ level: 'FAIL', saw: 'this is no address' }])
  expect(await lookAtPage(config, 'http://localhost:1/')).toMatchObject([
    { level: 'FAIL', saw: expect.stringMatching(/^TCP/) },
  ])
})
