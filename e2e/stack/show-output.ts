import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

const keptLines = 40

/** Passes on what a process writes, each line with its name in front; gives its newest lines, kept up to date. */
export const showOutput = (child: ChildProcess, name: string, quiet: boolean) => {
  const lastLines: string[] = []
  const follow = (stream: ChildProcess['stdout'], isShown: boolean) => {
    if (!stream) return
    createInterface(stream).on('line', (line) => {
      lastLines.push(line)
      if (lastLines.length > keptLines) lastLines.shift()
      if (isShown) console.log(`${name.padEnd(9)} │ ${line}`)
    })
  }
  follow(child.stdout, !quiet)
  follow(child.stderr, true)
  return lastLines
}
