import pg from 'pg'
import { changesChannel } from './transaction.ts'

/** Until the connection is back, and how often whoever waits looks for itself meanwhile. In milliseconds. */
const pauseMs = 250
const lookMs = 1_000
const usual = { everyMs: 5_000, withinMs: 2_000 }

type Listen = {
  url: string
  /** This action has changed, by whichever instance. */
  heard: (actionId: string) => void
  /** Something may have been missed: everybody who waits should look. */
  deaf: () => void
  /** The pause before each question to the connection, and how long its answer may take. In milliseconds. */
  questions?: typeof usual
}

/**
 * Hears what other instances announce, on a connection of its own. While that is lost nothing is: held reads look by
 * themselves, and once more when it is back.
 */
export const listen = ({ url, heard, deaf, questions = usual }: Listen) => {
  let client: pg.Client | undefined
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking: ReturnType<typeof setInterval> | undefined
  let asking: ReturnType<typeof setTimeout> | undefined

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: 'countersign listen',
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
      query_timeout: questions.withinMs,
    })
    client = fresh
    fresh.on('notification', ({ payload }) => payload && heard(payload))
    fresh.on('error', () => lost(fresh))
    fresh.once('end', () => lost(fresh))
    try {
      await fresh.connect()
      await fresh.query(`listen ${changesChannel}`)
      if (closed || client !== fresh) return
      clearInterval(looking)
      looking = undefined
      deaf()
      keepAsking(fresh)
    } catch {
      lost(fresh)
    }
  }

  /** Whoever only listens never learns that the other end is gone: a firewall that forgets a connection says nothing. */
  const keepAsking = (which: pg.Client) => {
    if (closed || which !== client) return
    const ask = () =>
      which.query('select 1').then(
        () => keepAsking(which),
        () => lost(which),
      )
    asking = setTimeout(ask, questions.everyMs)
  }

  const lost = (which: pg.Client) => {
    if (closed || which !== client) return
    client = undefined
    clearTimeout(asking)
    which.end().catch(() => undefined)
    looking ??= setInterval(deaf, lookMs)
    timer = setTimeout(() => void connect(), pauseMs)
  }

  return {
    start: connect,
    stop: async () => {
      closed = true
      clearTimeout(timer)
      clearInterval(looking)
      clearTimeout(asking)
      await client?.end().catch(() => undefined)
    },
  }
}
