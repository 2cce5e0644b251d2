import type { Mail } from '../../deps.ts'
import { hosts } from './ground.ts'
import type { Failure } from './step.ts'
import type { Watch } from './watch.ts'

export type Callback = { host: number; headers: Headers; body: string; taken: boolean }

/** A mail server and the hosts' callback addresses, each of which can fail, also after it took what it was given. */
export const createOutside = (watch: Watch) => {
  const failures: Failure[] = []
  const mails: Mail[] = []
  const callbacks: Callback[] = []

  const failureOf = (...which: Failure[]): Failure | undefined => {
    const at = failures.findIndex((each) => which.includes(each))
    return at < 0 ? undefined : failures.splice(at, 1)[0]
  }

  return {
    mails,
    callbacks,
    fail: (what: Failure, times: number): void => {
      for (let n = 0; n < times; n++) failures.push(what)
    },
    heal: (): void => {
      failures.length = 0
    },

    sendMail: async (mail: Mail): Promise<void> => {
      const failure = failureOf('mail', 'mail-loses-answer')
      if (failure === 'mail') throw new Error('the mail server is away')
      watch.forbid('a mail', `${mail.subject} ${mail.text} ${mail.html}`, ['code'])
      mails.push(mail)
      if (failure) throw new Error('the mail server broke off')
    },

    callHost: async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const failure = failureOf('host-refuses', 'host-gone', 'host-loses-answer')
      if (failure === 'host-gone') throw new TypeError('fetch failed')
      const body = String(init?.body)
      watch.forbid('a callback', body)
      const host = hosts.findIndex(({ id }) => String(input) === `https://${id}.example/callbacks`)
      callbacks.push({ host, headers: new Headers(init?.headers), body, taken: failure !== 'host-refuses' })
      if (failure === 'host-loses-answer') throw new TypeError('fetch failed')
      return new Response(null, { status: failure === 'host-refuses' ? 500 : 204 })
    },
  }
}
