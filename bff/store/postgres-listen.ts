import pg from 'pg'
import { changesChannel } from './transaction.ts'

/** Until the connection is back, and how often whoever waits looks for itself meanwhile. In milliseconds. */
const pauseMs = 250
const lookMs = 1_000

type Listen = {
  url: string
  /** This action has changed, by whichever instance. */
  heard: (actionId: string) => void
  /** Something may have been missed: everybody who waits should look. */
  deaf: () => void
}

/**
 * Hears what other instances announce, on a connection of its own. While that is lost nothing is: held reads look by
 * themselves, and once more when it is back.
 */
export const listen = ({ url, heard, deaf }: Listen) => {
  let client: pg.Client | undefined
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking: ReturnType<typeof setInterval> | undefined

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: 'countersign listen',
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
    })
    client = fresh
    fresh.on('notification', ({ payload }) => payload && heard(payload))
    fresh.on('error', () => lost(fresh))
    fresh.once('end', () => lost(fresh))
    try {
      await fresh.connect()
      await fresh.query(`listen ${changesChannel}`)
      clearInterval(looking)
      looking = undefined
      deaf()
    } catch {
      lost(fresh)
    }
  }

  const lost = (which: pg.Client) => {
    if (closed || which !== client) return
    client = undefined
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
      await client?.end().catch(() => undefined)
    },
  }
}
