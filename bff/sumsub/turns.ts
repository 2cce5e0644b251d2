import { Cause, Refusal } from '../refusal.ts'

/** Who goes first when calls are scarce: somebody waits for it; it was handed in a moment ago; nobody looks. */
export const lanes = ['now', 'soon', 'background'] as const
export type Lane = (typeof lanes)[number]
type Method = 'GET' | 'POST'

/** Shared by all instances: Sumsub counts the calls of them all together. */
type Buckets = {
  /** 0 when taken, else the milliseconds after which it is worth asking again. */
  take: (
    key: string,
    bucket: { capacity: number; perSecond: number; floor: number },
    nowMs: number,
    count: number,
  ) => Promise<number>
  empty: (key: string, pauseMs: number, nowMs: number) => Promise<void>
}

export type Scarcity = {
  buckets: Buckets
  /** What Sumsub allows in any 5 s: sumsub-contract 3.3. */
  callsPer5s: Record<Method, number>
  now: () => number
  /** Resolves after so many milliseconds. */
  pause: (ms: number) => Promise<void>
}

const windowSeconds = 5
/** What is left to others who use the same client of Sumsub, and to clocks and networks that jitter. */
const share = 0.9
/** Waiting and under way, of one method and lane at one instance: a bound on memory, beyond what rate and patience allow. */
const mostAtOnce = 512
/** Taken together when many wait. */
const mostTogether = 8

/**
 * No window of 5 s, however it lies, sees more than capacity + 5 s × rate. The capacity is small, since whoever comes
 * too early waits for milliseconds, and large enough that a timer which is late by a third of a second loses nothing.
 * The lower lanes leave a part of it to those before them.
 */
const bucketOf = (callsPer5s: number, lane: Lane) => {
  const allowed = callsPer5s * share
  const capacity = Math.max(4, allowed / 15)
  const floor = { now: 0, soon: capacity / 4, background: capacity / 2 }[lane]
  return { capacity, perSecond: (allowed - capacity) / windowSeconds, floor }
}

type Waiting = { sinceMs: number; untilMs: number; go: () => void; refuse: (cause: unknown) => void }

/** A call that waits for its turn at most so long; of several, the one that asks since the earliest time goes first. */
type Patience = { waitMs: number; sinceMs: number }

/**
 * Comes back soon, but the less often the longer it has waited: so that a crowd costs little, and still keeps its order.
 * Drawn, so that those who were sent away together do not come back together.
 */
const busy = (closedMs: number, waitedMs: number) => {
  const pauseMs = Math.min(Math.max(1_000, waitedMs / 12), 30_000) * (0.5 + Math.random())
  return new Refusal('sumsub-busy', {
    cause: new Cause('more calls than Sumsub allows'),
    retryAfterSeconds: Math.ceil((Math.max(closedMs, 0) + pauseMs) / 1000),
  })
}

/** First come, first served, among the calls of one method and lane at this instance. */
const createLine = ({ buckets, callsPer5s, now, pause }: Scarcity, key: string, method: Method, lane: Lane) => {
  const bucket = bucketOf(callsPer5s[method], lane)
  const together = Math.min(mostTogether, Math.floor(bucket.capacity - bucket.floor))
  const line: Waiting[] = []
  let underWay = 0
  let serving = false
  /** Before this nothing can be taken, as far as is known. */
  let closedUntilMs = 0

  /** Whose turn does not come in time is told, at once where that is known. */
  const sendAway = () => {
    const fromMs = Math.max(now(), closedUntilMs)
    const leaving = line.filter(({ untilMs }) => untilMs < fromMs)
    line.splice(0, line.length, ...line.filter(({ untilMs }) => untilMs >= fromMs))
    for (const { sinceMs, refuse } of leaving) refuse(busy(closedUntilMs - now(), now() - sinceMs))
  }

  const serve = async () => {
    let count = together
    while (line.length > 0) {
      count = Math.min(count, line.length)
      const waitMs = await buckets.take(key, bucket, now(), count)
      if (waitMs === 0) {
        for (const { go } of line.splice(0, count)) go()
        count = Math.min(2 * count, together)
      } else if (count > 1) count = 1
      else {
        closedUntilMs = now() + waitMs
        sendAway()
        // Drawn, or of several instances the quickest would have every turn.
        if (line.length > 0) await pause(waitMs + Math.ceil((Math.random() * 1000) / bucket.perSecond))
      }
    }
  }

  const wake = () => {
    if (serving) return
    serving = true
    serve()
      .catch((cause: unknown) => {
        for (const { refuse } of line.splice(0)) refuse(cause)
      })
      .finally(() => {
        serving = false
        if (line.length > 0) wake()
      })
  }

  const turn = ({ waitMs, sinceMs }: Patience) =>
    new Promise<void>((go, refuse) => {
      const after = line.findLastIndex((each) => each.sinceMs <= sinceMs)
      line.splice(after + 1, 0, { sinceMs, untilMs: now() + waitMs, go, refuse })
      sendAway()
      wake()
    })

  return {
    run: async <T>(patience: Patience, call: () => Promise<T>): Promise<T> => {
      if (line.length + underWay >= mostAtOnce) throw busy(closedUntilMs - now(), now() - patience.sinceMs)
      await turn(patience)
      underWay += 1
      try {
        return await call()
      } finally {
        underWay -= 1
      }
    },
    close: (untilMs: number) => {
      closedUntilMs = Math.max(closedUntilMs, untilMs)
      sendAway()
    },
  }
}

/** Each call in its turn, so that all instances together never ask for more than Sumsub allows. */
export const createTurns = (scarcity: Scarcity) => {
  const { buckets, now } = scarcity
  const keyOf = (method: Method) => `sumsub:${method}`
  const linesOf = (method: Method) => {
    const lineOf = (lane: Lane) => createLine(scarcity, keyOf(method), method, lane)
    return { now: lineOf('now'), soon: lineOf('soon'), background: lineOf('background') }
  }
  const lines = { GET: linesOf('GET'), POST: linesOf('POST') }

  return {
    run: <T>(method: Method, lane: Lane, patience: Patience, call: () => Promise<T>): Promise<T> =>
      lines[method][lane].run(patience, call),

    /** Sumsub has had enough: nobody asks for so long, at any instance. */
    close: async (method: Method, pauseMs: number): Promise<void> => {
      for (const lane of lanes) lines[method][lane].close(now() + pauseMs)
      await buckets.empty(keyOf(method), pauseMs, now())
    },
  }
}
