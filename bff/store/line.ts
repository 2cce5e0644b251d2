/**
 * Those who wait for one of so many places, in the order in which they came. However many they are, nobody is sent away
 * while the line moves: a crowd is no fault of the database. Once nothing has come free for so long, all of them are.
 */
export const createLine = (places: number, stuckAfterMs: number, refusal: () => Error) => {
  const waiting: { go: () => void; refuse: (cause: Error) => void }[] = []
  let free = places
  let moved = false
  let alarm: ReturnType<typeof setTimeout> | undefined

  const sendAway = () => {
    for (const { refuse } of waiting.splice(0)) refuse(refusal())
  }

  const watch = () => {
    moved = false
    alarm = setTimeout(() => {
      // When this process was too busy to hear what the database said, that is heard before the next timer.
      alarm = setTimeout(() => {
        alarm = undefined
        if (!moved) sendAway()
        if (waiting.length > 0) watch()
      }, 0)
    }, stuckAfterMs)
  }

  return {
    enter: (): Promise<void> => {
      if (free > 0) {
        free -= 1
        return Promise.resolve()
      }
      return new Promise((go, refuse) => {
        waiting.push({ go, refuse })
        if (alarm === undefined) watch()
      })
    },
    /** `wasOfUse`: a place at a database that does not answer comes free too, and nobody should wait for it. */
    leave: (wasOfUse: boolean): void => {
      moved ||= wasOfUse
      const next = waiting.shift()
      if (next) next.go()
      else free += 1
    },
  }
}
