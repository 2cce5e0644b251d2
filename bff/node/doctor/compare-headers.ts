import { type Got, valuesOf } from './browse.ts'
import { type Policy, readCsp, readPermissions } from './policies.ts'

/** A header that does not arrive as it was sent. `line` is what has to arrive. */
export type Change = { header: string; saw: string; weighs: boolean; line: string }

const lower = (text: string) => text.trim().toLowerCase()
const sameList = (a: readonly string[] = [], b: readonly string[] = []) => `${[...a].sort()}` === `${[...b].sort()}`
const holdsAll = (theirs: Policy, ours: Policy) => [...ours].every(([name, list]) => sameList(list, theirs.get(name)))

/** New in every response, so only its place is compared. */
const nonce = /'nonce-[^']+'/g
const anyNonce = "'nonce-<new in every response>'"

const secondsOf = (value: string) => Number(lower(value).match(/max-age=(\d+)/)?.[1] ?? 0)

/** Whether a browser does the same with both. Any other header has to be the same text. */
const meansTheSame: Record<string, (theirs: string, ours: string) => boolean> = {
  'content-security-policy': (theirs, ours) => {
    const [a, b] = [theirs, ours].map((each) => readCsp(each.replace(nonce, anyNonce)))
    return a !== undefined && b !== undefined && a.size === b.size && holdsAll(a, b)
  },
  'permissions-policy': (theirs, ours) => holdsAll(readPermissions(theirs), readPermissions(ours)),
  'strict-transport-security': (theirs, ours) =>
    secondsOf(theirs) >= secondsOf(ours) && lower(theirs).includes('includesubdomains'),
  'cache-control': (theirs) => lower(theirs).includes('no-store'),
}

/** Every header of ours that was removed, doubled or changed on its way. */
export const changesOf = (sent: Record<string, string>, got: Got): Change[] =>
  Object.entries(sent).flatMap(([name, ours]) => {
    const same = meansTheSame[name.toLowerCase()] ?? ((a: string, b: string) => lower(a) === lower(b))
    const came = valuesOf(got, name)
    const line = `${name}: ${ours.replace(nonce, anyNonce)}`
    const wrong = came.filter((theirs) => !same(theirs, ours)).map((each) => each.replace(nonce, anyNonce))
    if (came.length === 0) return [{ header: name, saw: `${name} is missing`, weighs: true, line }]
    if (came.length === 1 && wrong.length === 0) return []
    const saw = came.length > 1 ? `${name} comes ${came.length} times` : `${name} is changed`
    return [
      { header: name, saw: wrong.length > 0 ? `${saw}: ${wrong.join(' | ')}` : saw, weighs: wrong.length > 0, line },
    ]
  })
