import type { Known, World } from './world.ts'

/** A code that somebody was given. */
export const noteCode = (w: World, known: Known, url: string, list: 'codes' | 'handed' = 'codes'): void => {
  const code = new URL(url).hash.slice(1)
  w.watch.plant('code', code)
  if (!known[list].includes(code)) known[list].push(code)
}

/** Another link was promised: there is one more from now on. */
export const linksAtLeast = (w: World, known: Known, what: string): void => {
  const promised = known.codes.length + known.handed.length
  w.facts.push({
    what,
    holds: () => w.snapshot.links.filter(({ actionId }) => actionId === known.id).length >= promised,
  })
}
