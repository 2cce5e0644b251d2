import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { browserPlaces, chooseBrowser } from './browser-places.ts'

/** The path of a Chromium on this machine, or undefined. */
export const findBrowser = () => {
  const usual = browserPlaces({ platform: process.platform, env: process.env, home: homedir() })
  return chooseBrowser(process.env.CHROMIUM_PATH, [chromium.executablePath(), ...usual], existsSync)
}

// Standard output carries the path alone.
const run = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] }).status === 0

const installWithApt = () =>
  existsSync('/etc/debian_version') &&
  process.getuid?.() === 0 &&
  run('apt-get', ['update']) &&
  run('apt-get', ['install', '-y', 'chromium'])

const installWithPlaywright = () => {
  const playwright = dirname(fileURLToPath(import.meta.resolve('playwright/package.json')))
  return run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'])
}

/** Some systems put a program there that only says how to install the real one. */
const works = (path: string) => spawnSync(path, ['--version']).status === 0

const ensureBrowser = () => {
  for (const install of [() => true, installWithApt, installWithPlaywright]) {
    const found = install() && findBrowser()
    if (found && works(found)) return found
  }
  throw new Error(
    'There is no Chromium here and none could be installed. Install Chromium or Google Chrome yourself, ' +
      'then set CHROMIUM_PATH to its program file if it is in an unusual place.',
  )
}

if (import.meta.main) {
  try {
    console.log(ensureBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
