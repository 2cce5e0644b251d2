import type { Device, Known, World } from './world.ts'

/** One of a list that is not empty, whatever the number. */
export const pick = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** An action as it is stored. */
export const rowOf = (w: World, { id }: Pick<Known, 'id'>) => w.snapshot.actions.find((row) => row.id === id)

export const attemptsOf = (w: World, { id }: Pick<Known, 'id'>) =>
  w.snapshot.attempts.filter(({ actionId }) => actionId === id).sort((a, b) => a.number - b.number)

/** The device that has the action open, or the one that its person would take up. */
export const deviceFor = (w: World, known: Known): Device =>
  w.devices.find(({ actionId }) => actionId === known.id) ?? pick(w.devices, w.known.indexOf(known))

/** Of the devices that have an action open, if any has. */
export const deviceInUse = (w: World, n: number): Device => {
  const inUse = w.devices.filter(({ actionId }) => actionId !== null)
  return pick(inUse.length > 0 ? inUse : w.devices, n)
}

export const knownOf = (w: World, id: string | null): Known | undefined => w.known.find((each) => each.id === id)
