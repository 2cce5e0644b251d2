/** A browser's part in one action. One holder acts; watchers have handed the action to another device and look on. */
export type Session = {
  idHash: string
  actionId: string
  role: 'holder' | 'watcher'
  /** Stands on both screens of a hand-over. */
  matchCode: string | null
  expiresAtMs: number
  /** The action has ended: there is nothing left but to look, and not for long. */
  ended: boolean
}

/** Why a session is none any more: another press has ended it, or its time is over. */
export type Gone = 'moved' | 'replaced' | 'over'

/** A session that nobody uses ends after this; one that is used lives until its action has ended. In milliseconds. */
export const idleMs = 30 * 60_000
/** So rarely is its use written down. */
const renewedAfterMs = 5 * 60_000

/** After the end a session only shows the answer, and not for long: the next person at the device must not find it. */
export const answerShownForMs = 10 * 60_000

export const liveUntilMs = (session: {
  expiresAtMs: number
  createdAtMs: number
  actionEndedAtMs: number | null
}): number => {
  const { expiresAtMs, createdAtMs, actionEndedAtMs } = session
  if (actionEndedAtMs === null) return expiresAtMs
  // Opened after the end for the first time, it shows the answer as long.
  return Math.min(expiresAtMs, Math.max(actionEndedAtMs, createdAtMs) + answerShownForMs)
}

/** Until when a session lives that is used now; undefined when that need not be written down. */
export const renewedUntilMs = ({ ended, expiresAtMs }: Session, nowMs: number): number | undefined =>
  !ended && nowMs + idleMs - expiresAtMs >= renewedAfterMs ? nowMs + idleMs : undefined
