import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Which room may see which: the whole rule book. The first rule whose `room` a file lies in is its rule.
 * `ours` are places in this project, `packages` what comes from outside. Tests may import anything.
 */
type Rule = { room: RegExp; ours: RegExp; packages: RegExp }

const none = /^$/
const contract = 'bff/contract/'

const rules: readonly Rule[] = [
  { room: /^web\/ui\//, ours: /^web\/ui\//, packages: /^react$/ },
  {
    room: /^web\/text\//,
    ours: /^(web\/(text|api)\/|bff\/contract\/)/,
    packages: /^(react|@lingui\/core|@lingui\/message-utils\/compileMessage|virtual:words)$/,
  },
  // What runs when the pages are built, and never in a browser.
  {
    room: /^web\/build\//,
    ours: /^(web\/(build|text)\/|bff\/contract\/)/,
    packages: /^(vite|node:.*|@lingui\/message-utils\/compileMessage)$/,
  },
  { room: /^web\/api\//, ours: /^(web\/api\/|bff\/contract\/)/, packages: /^valibot$/ },
  {
    room: /^web\/features\/check\/websdk\//,
    ours: /^(web\/(features\/check|ui|api|action|text)\/|web\/paths|bff\/contract\/)/,
    packages: /^(react|valibot|@sumsub\/websdk-react|@tanstack\/react-query)$/,
  },
  {
    room: /^web\/features\/other-device\//,
    ours: /^web\/(ui|api|action|text)\/|^bff\/contract\//,
    packages: /^(react|@tanstack\/react-query|lean-qr)$/,
  },
  {
    room: /^web\/(features|action)\//,
    ours: /^(web\/(ui|api|action|text)\/|web\/paths|bff\/contract\/)/,
    packages: /^(react|react-router|@tanstack\/react-query|valibot)$/,
  },
  {
    room: /^web\//,
    ours: /^(web\/|bff\/contract\/)/,
    packages: /^(react|react-dom\/client|react-router|@tanstack\/react-query|valibot)$/,
  },
  { room: /^bff\/contract\//, ours: /^bff\/contract\//, packages: /^valibot$/ },
  { room: /^bff\/domain\//, ours: /^bff\/(domain|contract)\//, packages: /^canonicalize$/ },
  { room: /^bff\/sumsub\//, ours: /^bff\/(sumsub|domain|contract)\/|^bff\/refusal/, packages: /^valibot$/ },
  { room: /^bff\/store\/sqlite\.ts$/, ours: /^bff\/store\//, packages: /^(kysely|node:sqlite)$/ },
  { room: /^bff\/store\/postgres(-listen)?\.ts$/, ours: /^bff\/store\//, packages: /^(kysely|pg)$/ },
  { room: /^bff\/store\//, ours: /^bff\/(store|domain|contract)\//, packages: /^kysely(\/migration)?$/ },
  {
    room: /^bff\/routes\//,
    ours: /^bff\/((http|contract|domain|moves)\/|[a-z-]+\.ts)/,
    packages: /^(hono|valibot)$/,
  },
  {
    room: /^bff\/moves\//,
    ours: /^bff\/(moves|http\/view|contract|domain|store\/jobs)|^bff\/[a-z-]+\.ts/,
    packages: none,
  },
  {
    room: /^bff\/http\//,
    ours: /^bff\/(http|contract|domain)\/|^bff\/[a-z-]+\.ts/,
    packages: /^(hono|hono\/compress|hono\/factory|hono\/utils\/accept|valibot)$/,
  },
  {
    room: /^bff\/work\//,
    ours: /^bff\/(work|moves|domain|contract|store\/jobs)|^bff\/[a-z-]+\.ts/,
    packages: /^valibot$/,
  },
  {
    room: /^bff\/node(\/|\.ts$)/,
    ours: /^bff\//,
    packages: /^(node:.*|nodemailer|jose|prom-client|valibot|kysely|@hono\/node-server(\/.*)?)$/,
  },
  { room: /^bff\//, ours: /^bff\//, packages: /^(hono(\/.*)?|jose|valibot|@valibot\/to-json-schema)$/ },
  // Two independent readers of one document: the simulator knows nothing of the product.
  { room: /^e2e\/simulator\/websdk\/client\//, ours: /^e2e\/simulator\/websdk\/client\//, packages: none },
  {
    room: /^e2e\/simulator\//,
    ours: /^e2e\/simulator\//,
    packages: /^(hono(\/.*)?|valibot|msw|jpeg-js|pngjs|nodemailer|node:.*|@hono\/node-server(\/.*)?)$/,
  },
]

const root = join(import.meta.dirname, '..')
const isTest = /\.(test|spec)\.tsx?$|\/testing\//

const filesIn = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

/** The places and packages that a file imports, places as paths from the root. */
const importsOf = (file: string): { place?: string; name?: string }[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map(
    ([, specifier = '']) => {
      if (specifier.startsWith('#contract/')) return { place: contract + specifier.slice('#contract/'.length) }
      if (specifier.startsWith('.')) return { place: join(dirname(file), specifier).replaceAll('\\', '/') }
      return { name: specifier }
    },
  )

/** A feature may import itself, never its neighbour. */
const featureOf = (path: string) => path.match(/^web\/features\/([^/]+)\//)?.[1]

const trespasses = (file: string): string[] => {
  const rule = rules.find(({ room }) => room.test(file))
  if (!rule) return [`${file} lies in no room of the rule book`]
  return importsOf(file).flatMap(({ place, name }) => {
    if (place?.endsWith('.css')) return []
    const own = place !== undefined && featureOf(file) !== undefined && featureOf(file) === featureOf(place)
    const allowed = place === undefined ? rule.packages.test(name ?? '') : own || rule.ours.test(place)
    return allowed ? [] : [`${file} imports ${place ?? name}`]
  })
}

describe('rooms', () => {
  const files = ['web', 'bff', 'e2e/simulator'].flatMap(filesIn).filter((file) => !isTest.test(file))

  test('there are files to look at, in each room', () => {
    for (const { room } of rules) expect([room, files.some((file) => room.test(file))]).toEqual([room, true])
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300)
  })

  test('no file imports what its room may not see', () => {
    expect(files.flatMap(trespasses)).toEqual([])
  })
})
