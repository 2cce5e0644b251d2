import { describe, expect, test } from 'vitest'
import { freePorts, isPortFree } from '../free-ports.ts'
import { startChild } from './child.ts'

const server = (port: number) =>
  `require('node:http').createServer((_, res) => res.end('ok')).listen(${port}, '127.0.0.1'); console.log('up')`
const onePort = async () => (await freePorts(1))[0] ?? 0

describe('a process of the stack', () => {
  test('is ready when it says so, and gone when it is stopped', async () => {
    const port = await onePort()
    const child = await startChild({
      name: 'server',
      args: ['-e', server(port)],
      env: {},
      readyUrl: `http://127.0.0.1:${port}/readyz`,
      quiet: true,
    })
    expect(await isPortFree(port)).toBe(false)
    await child.stop()
    expect(await isPortFree(port)).toBe(true)
    expect(child.lastLines).toContain('up')
  })

  test('that ends too early is an error with its last words', async () => {
    const starting = startChild({
      name: 'server',
      args: ['-e', "console.error('LEVEL_FACE is missing'); process.exit(1)"],
      env: {},
      readyUrl: `http://127.0.0.1:${await onePort()}/readyz`,
      quiet: true,
    })
    await expect(starting).rejects.toThrow(/server ended before it was ready.*LEVEL_FACE is missing/s)
  })

  test('sees of the developer’s environment only what a process needs', async () => {
    process.env.SUMSUB_APP_TOKEN = 'prd:real'
    const starting = startChild({
      name: 'server',
      args: ['-e', 'console.log(process.env.SUMSUB_APP_TOKEN, process.env.PORT)'],
      env: { PORT: '1' },
      readyUrl: `http://127.0.0.1:${await onePort()}/readyz`,
      quiet: true,
    })
    await expect(starting).rejects.toThrow('undefined 1')
    delete process.env.SUMSUB_APP_TOKEN
  })

  test('does not outlive the process that started it', async () => {
    const port = await onePort()
    const start = new URL('./child.ts', import.meta.url).href
    const parent = `
      const { startChild } = await import(${JSON.stringify(start)})
      await startChild({ name: 'inner', args: ['-e', ${JSON.stringify(server(port))}], env: {}, readyUrl: 'http://127.0.0.1:${port}/', quiet: true })
      require('node:http').createServer((_, res) => res.end('ok')).listen(${await onePort()}, '127.0.0.1')
    `
    const outer = await startChild({
      name: 'outer',
      args: ['-e', `(async () => { ${parent} })()`],
      env: {},
      readyUrl: `http://127.0.0.1:${port}/`,
      quiet: true,
    })
    await outer.stop('SIGKILL')
    await expect.poll(() => isPortFree(port), { timeout: 5_000 }).toBe(true)
  })
})
