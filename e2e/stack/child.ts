import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

export type ChildOptions = {
  name: string
  /** Node's own flags, then the file. */
  args: string[]
  env: Record<string, string>
  readyUrl: string
  quiet: boolean
}

const preload = new URL('./exit-with-parent.ts', import.meta.url).href
const root = new URL('../..', import.meta.url)
const readyWithinMs = 30_000
const graceMs = 4_000
const pollMs = 50
const keptLines = 40

/** A setting of the developer's must not reach the stack by chance, so only these pass. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'NODE_V8_COVERAGE']
const ofThisMachine = () => Object.fromEntries(passedOn.map((name) => [name, process.env[name]]))

const hasEnded = (process: ChildProcess) => process.exitCode !== null || process.signalCode !== null

/** Starts one process and answers when it says that it is ready. */
export const startChild = async ({ name, args, env, readyUrl, quiet }: ChildOptions) => {
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd: root,
    env: { ...ofThisMachine(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const lastLines: string[] = []
  const spawnFailed = once(child, 'error').then(([error]) => {
    throw error
  })
  spawnFailed.catch(() => {})
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface(stream).on('line', (line) => {
      lastLines.push(line)
      if (lastLines.length > keptLines) lastLines.shift()
      if (!quiet) console.log(`${name.padEnd(9)} │ ${line}`)
    })
  }

  const untilReady = async () => {
    const deadlineMs = Date.now() + readyWithinMs
    while (Date.now() < deadlineMs) {
      if (hasEnded(child)) break
      const ready = await fetch(readyUrl).then(
        (response) => response.ok,
        () => false,
      )
      if (ready) return
      await sleep(pollMs)
    }
    const what = hasEnded(child)
      ? 'ended before it was ready'
      : `was not ready within ${readyWithinMs / 1000} s (${readyUrl})`
    throw new Error([`${name} ${what}. Its last lines:`, ...lastLines].join('\n'))
  }

  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (hasEnded(child)) return
    const ended = once(child, 'exit')
    child.kill(signal)
    const tooLate = setTimeout(() => child.kill('SIGKILL'), graceMs)
    await ended
    clearTimeout(tooLate)
  }

  try {
    await Promise.race([untilReady(), spawnFailed])
  } catch (error) {
    await stop()
    throw error
  }
  return { pid: child.pid, stop, lastLines }
}
