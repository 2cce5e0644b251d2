import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { showOutput } from './show-output.ts'

export type ChildOptions = {
  name: string
  /** Node's own flags, then the file. */
  args: string[]
  env: Record<string, string>
  readyUrl: string
  /** Shows only what it complains about. */
  quiet: boolean
  /** It may end by itself, and whoever started it looks at `ended`. */
  mayEnd?: boolean
}

const preload = new URL('./exit-with-parent.ts', import.meta.url).href
const root = new URL('../..', import.meta.url)
const readyWithinMs = 30_000
const graceMs = 4_000
const pollMs = 50

/** A setting of the developer's must not reach the stack by chance, so only these pass. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'NODE_V8_COVERAGE']
const ofThisMachine = () => Object.fromEntries(passedOn.map((name) => [name, process.env[name]]))

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

const untilReady = async (child: ChildProcess, readyUrl: string) => {
  const deadlineMs = Date.now() + readyWithinMs
  while (Date.now() < deadlineMs) {
    if (hasEnded(child)) throw new Error('ended before it was ready')
    const ready = await fetch(readyUrl).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await sleep(pollMs)
  }
  throw new Error(`was not ready within ${readyWithinMs / 1000} s (${readyUrl})`)
}

const stopChild = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const tooLate = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await ended
  clearTimeout(tooLate)
}

/** Starts one process and answers when it says that it is ready. */
export const startChild = async ({ name, args, env, readyUrl, quiet, mayEnd = false }: ChildOptions) => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', preload, ...args], {
    cwd: root,
    env: { ...ofThisMachine(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const lastLines = showOutput(child, name, quiet)
  const explain = (what: string) => [`${name} ${what}. Its last lines:`, ...lastLines].join('\n')
  let isExpectedToRun = false
  const ended = once(child, 'exit')

  child.once('exit', () => {
    if (isExpectedToRun) console.error(explain('ended by itself'))
  })
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    isExpectedToRun = false
    await stopChild(child, signal)
  }

  try {
    await untilReady(child, readyUrl)
  } catch (error) {
    await stop()
    throw new Error(explain(error instanceof Error ? error.message : 'did not start'))
  }
  isExpectedToRun = !mayEnd
  return { stop, lastLines, pid: child.pid, ended }
}
