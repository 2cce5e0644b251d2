import fc from 'fast-check'

/** What an answer can be turned into: changed in places, cut, damaged, said with another status or type. */

const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`
export const tokenWith = (payload: string) => `_act-sbx-jwt-${btoa('{"alg":"none"}')}.${btoa(payload)}.-v2`
/** JSON, not values: `__proto__` and 1e999 exist only as text. */
const planted = [
  ...String.raw`null|true|false|0|-1|1.5|1e21|1e999|-1e999|9007199254740993|1004|3000|4004|""|"x"|[]|{}|[null]|[[]]
"constructor"|"toString"|"__proto__"|["constructor","__proto__","toString","hasOwnProperty"]|"\ud800"|"\u0000"
"GREEN"|"green"|"GREEN "|"RED"|"RETRY"|["GREEN"]|{"0":"GREEN"}|"completed"|"Completed"|["completed"]|"onHold"
"login-0001"|"login-0002"|["login-0001"]|"face-auth"|"SELFIE"|"PAYMENT_METHODS"|["64c1f0a2b7d3e94a5c0b1e21"]
"64c1f0a2b7d3e94a5c0b1e21"|"64c1f0a2b7d3e94a5c0b1e31"|".."|"../../applicants"|"4000000000000002"
"2026-99-99 99:99:99"|"2026-11-21 12:00:01"|"http://evil.test/"|"http://simulator.test@evil.test/"|"javascript:alert(1)"
{"__proto__":{"reviewAnswer":"GREEN","id":"x","token":"12345678"}}|{"constructor":{"prototype":{"id":"x"}}}
{"toString":null,"valueOf":null}|{"length":3,"0":"a"}|{"items":[]}|{"items":{"length":1}}`.split(/[|\n]/),
  JSON.stringify('x'.repeat(1_001)),
  ...['{"url":{"toString":null,"valueOf":null}}', '{"url":"http://evil.test"}', '[{"url":1}]'].map((payload) =>
    JSON.stringify(tokenWith(payload)),
  ),
]
const names = '__proto__|constructor|toString|errorCode|id|list|items|review|status|url|token|then|toJSON'.split('|')

type Change =
  | { change: 'replace' | 'add'; place: number; json: string; name: string }
  | { change: 'remove' | 'wrap' | 'double'; place: number }
export const places = fc.nat({ max: 10_000 })
export const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      change: fc.constantFrom<'replace' | 'add'>('replace', 'add'),
      place: places,
      json: fc.constantFrom(...planted),
      name: fc.constantFrom(...names),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      change: fc.constantFrom<'remove' | 'wrap' | 'double'>('remove', 'wrap', 'double'),
      place: places,
    }),
  },
)

/** A tree whose texts are JSON already, so that a planted one keeps what no value could hold. */
type Tree = { json: string } | { array: Tree[] } | { members: [string, Tree][] }
export const treeOf = (value: unknown): Tree => {
  if (Array.isArray(value)) return { array: value.map(treeOf) }
  if (typeof value === 'object' && value !== null)
    return { members: Object.entries(value).map(([name, member]): [string, Tree] => [name, treeOf(member)]) }
  return { json: JSON.stringify(value) }
}
export const written = (tree: Tree): string => {
  if ('json' in tree) return tree.json
  if ('array' in tree) return `[${tree.array.map(written).join(',')}]`
  return `{${tree.members.map(([name, member]) => `${JSON.stringify(name)}:${written(member)}`).join(',')}}`
}
const nodes = (tree: Tree): number =>
  'json' in tree
    ? 1
    : 1 +
      ('array' in tree ? tree.array : tree.members.map(([, member]) => member)).reduce(
        (sum, each) => sum + nodes(each),
        0,
      )

/** Gives what stands in the place of one node; nothing where it is taken out. */
const changedAt = (tree: Tree, place: number, how: (tree: Tree) => Tree[]): Tree[] => {
  if (place === 0) return how(tree)
  let before = 1
  const inside = (each: Tree): Tree[] => {
    const here = place - before
    const size = nodes(each)
    before += size
    return here >= 0 && here < size ? changedAt(each, here, how) : [each]
  }
  if ('array' in tree) return [{ array: tree.array.flatMap(inside) }]
  if ('members' in tree)
    return [
      { members: tree.members.flatMap(([name, member]) => inside(member).map((each): [string, Tree] => [name, each])) },
    ]
  return [tree]
}
export const apply = (tree: Tree, given: Change): Tree => {
  const how = (node: Tree): Tree[] => {
    switch (given.change) {
      case 'replace':
        return [{ json: given.json }]
      case 'add':
        if ('members' in node) return [{ members: [...node.members, [given.name, { json: given.json }]] }]
        return 'array' in node ? [{ array: [...node.array, { json: given.json }] }] : [{ json: given.json }]
      case 'remove':
        return []
      case 'wrap':
        return [{ array: [node] }]
      case 'double':
        return [{ members: ['list', 'items', '0'].map((name): [string, Tree] => [name, node]) }]
    }
  }
  return changedAt(tree, given.place % nodes(tree), how)[0] ?? { json: '' }
}

export const bytesOf = (text: string) => new TextEncoder().encode(text)
const invalidUtf8 = (text: string) => bytesOf(text).map((byte, at) => (at % 7 === 3 ? 0xff : byte))
/** The bytes as they come, whatever they mean. */
export const damages: Record<string, (text: string, place: number) => Uint8Array<ArrayBuffer>> = {
  none: (text) => bytesOf(text),
  truncated: (text, place) => bytesOf(text.slice(0, place % (text.length + 1))),
  html: () => bytesOf('<html><body><h1>502 Bad Gateway</h1></body></html>'),
  empty: () => new Uint8Array(),
  'invalid utf-8': invalidUtf8,
  'byte order mark': (text) => bytesOf(`\ufeff${text}`),
  'deep nesting': (text) => bytesOf(text.replace('{', `{"deep":${deep},`)),
  'only deep': () => bytesOf(deep),
  twice: (text) => bytesOf(text + text),
}
export const damage = fc.oneof(
  { weight: 30, arbitrary: fc.constant('none') },
  { weight: 3, arbitrary: fc.constantFrom('truncated', 'html', 'empty', 'invalid utf-8', 'byte order mark', 'twice') },
  { weight: 1, arbitrary: fc.constantFrom('deep nesting', 'only deep') },
)
const statuses = '200 201 202 206 226 300 302 307 400 401 403 404 405 409 410 413 418 429 500 502 503 599'.split(' ')
export const status = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom(...statuses.map(Number)) },
)
export const contentType: fc.Arbitrary<string> = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-16',
  'text/html',
  'image/png',
  'x',
  '',
)

// What such answers may lead to.
