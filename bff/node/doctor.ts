import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { examine } from './doctor/examine.ts'
import { type Finding, fail, lineOf, ok } from './doctor/finding.ts'
import { needLine, networkNeeds } from './doctor/network-needs.ts'
import { readLogos } from './read-logos.ts'
import { receiptKeyFaults } from './receipt-key.ts'

/**
 * To be run before going live, and when something is wrong: looks at everything that Countersign depends on, says what
 * it saw and what to do, and changes nothing. Ends with 1 when something has to be put right.
 */
const usage = `npm run doctor -- [--json] [--hosts | --page <address>]

  --hosts  lists the hosts and ports that firewalls have to let through
  --page   looks at another page: what in its headers stops the camera or the frame
  --json   the same as JSON`

const dist = join(import.meta.dirname, '../../dist')
const oldestNode = 24

/** As at a start, with the same faults. */
const configuration = async (): Promise<{ config: Config } | { faults: readonly string[] }> => {
  const more = [
    ...(await receiptKeyFaults(process.env.RECEIPT_KEY_FILE)),
    ...readLogos(process.env.HOSTS_FILE).faults,
    ...(existsSync(join(dist, 'pages/en/index.html')) ? [] : ['dist: the web is not built yet; run npm run build']),
  ]
  try {
    return { config: readConfig(process.env, (file) => readFileSync(file, 'utf8'), more) }
  } catch (error) {
    if (error instanceof ConfigError) return { faults: error.faults }
    throw error
  }
}

const nodeFinding = (): Finding => {
  const saw = `Node ${process.versions.node}`
  const isNew = Number.parseInt(process.versions.node, 10) >= oldestNode
  return isNew ? ok('node', saw) : fail('node', saw)
}

const print = (json: boolean, text: readonly string[], value: unknown) =>
  console.log(json ? JSON.stringify(value, null, 2) : text.join('\n'))

const report = (json: boolean, findings: readonly Finding[]): number => {
  const isFine = findings.every(({ level }) => level !== 'FAIL')
  print(json, findings.map(lineOf), { ok: isFine, findings })
  return isFine ? 0 : 1
}

const run = async (): Promise<number> => {
  // What SQLite may make beside its file is for its own user only.
  process.umask(0o077)
  const options = {
    json: { type: 'boolean', default: false },
    hosts: { type: 'boolean' },
    page: { type: 'string' },
  } as const
  const { json, hosts, page } = parseArgs({ options }).values
  const read = await configuration()
  if ('faults' in read) return report(json, [nodeFinding(), ...read.faults.map((fault) => fail('config', fault))])
  const { config } = read
  if (hosts) {
    const needs = networkNeeds(config)
    print(json, needs.map(needLine), { hosts: needs })
    return 0
  }
  const found = await examine(config, { page, hostKey: process.env.DOCTOR_HOST_KEY })
  const fine = ok('config', `complete and safe for ${config.sandbox ? 'sandbox' : 'live'} mode`)
  return report(json, page ? found : [nodeFinding(), fine, ...found])
}

process.exitCode = await run().catch((error: unknown) => {
  const isUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  console.error(isUsage ? usage : error)
  return 1
})
