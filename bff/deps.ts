import type { Context } from 'hono'
import type { Changes } from './changes.ts'
import type { Config } from './config.ts'
import type { Pages } from './http/pages.ts'
import type { CallbackKeys, LinkKeys } from './keys.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Notice } from './readiness.ts'
import type { Receipts } from './receipt.ts'
import type { Store } from './store/store.ts'
import type { Sumsub } from './sumsub/client.ts'

export type Mail = { to: string; subject: string; text: string; html: string; messageId: string }

/** Posts to a host's callback address. Fails when there was no answer; of an answer only this is of interest. */
export type CallHost = (
  url: string,
  call: { headers: Record<string, string>; body: string; signal: AbortSignal },
) => Promise<{ status: number; retryAfter: string | null }>

/** Everything that varies between production, demo and test, handed in. */
export type Deps = {
  config: Config
  store: Store
  sumsub: Sumsub
  receipts: Receipts
  changes: Changes
  /** Fails when the server did not take the mail. */
  sendMail: (mail: Mail) => Promise<void>
  callHost: CallHost
  /** Milliseconds since 1970. */
  now: () => number
  /** Bytes from a cryptographic source. */
  randomBytes: (length: number) => Uint8Array<ArrayBuffer>
  /** Says that there may be something due. */
  wake: () => void
  log: Log
  metrics: Metrics
  /** What has been noticed since the start, for an operator to put right. */
  notices: ReadonlySet<Notice>
  /** The longest delay of the event loop lately, in milliseconds. */
  loopLagMs: () => number
  /** The address at the other end of the connection, where there is one. */
  peerOf: (c: Context) => string | undefined
  pages: Pages
  /** Derive link codes; never in the database. */
  linkKeys: LinkKeys
  /** Which life of the database this is: part of what is stored of link codes and session ids. */
  epoch: string
  /** Sign what hosts are told. */
  callbackKeys: CallbackKeys
}
