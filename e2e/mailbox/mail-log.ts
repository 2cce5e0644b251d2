import { EventEmitter } from 'node:events'
import { waitForChange } from '../wait-for-change.ts'
import type { Mail } from './parse-mail.ts'

export type KeptMail = Mail & { id: number; receivedAt: string }

/** `since`: the newest id already seen. */
type Wanted = { to?: string | undefined; since?: number }

export type MailLog = ReturnType<typeof createMailLog>

/** The newest mails, in memory only. */
export const createMailLog = ({ limit = 200, now = () => new Date() } = {}) => {
  const mails: KeptMail[] = []
  const changes = new EventEmitter().setMaxListeners(0)
  let newestId = 0

  const list = ({ to, since = 0 }: Wanted = {}) =>
    mails.filter((mail) => mail.id > since && (to === undefined || mail.to.toLowerCase() === to.toLowerCase()))

  return {
    /** Newest first. */
    list,
    read: (id: number) => mails.find((mail) => mail.id === id),
    newestId: () => newestId,
    add: (mail: Mail) => {
      newestId += 1
      mails.unshift({ ...mail, id: newestId, receivedAt: now().toISOString() })
      mails.length = Math.min(mails.length, limit)
      changes.emit('mail')
    },
    /** Holds until there is at least one that is wanted. */
    waitForOne: async (wanted: Wanted, waitMs: number, left: AbortSignal) => {
      const deadlineMs = Date.now() + waitMs
      while (list(wanted).length === 0 && Date.now() < deadlineMs && !left.aborted) {
        await waitForChange(changes, 'mail', deadlineMs - Date.now(), left)
      }
    },
  }
}
