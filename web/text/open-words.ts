import type { MessageId } from './message.ts'
import type { OpenSection, Words } from './words.ts'

/** What the static page can say without a request: only a link, a session or the connection can be at fault there. */
export const openProblems = [
  'linkNotValid',
  'linkUsed',
  'linkExpired',
  'linkReplaced',
  'linkCancelled',
  'linkFinished',
  'actionEnded',
  'sessionMissing',
  'sessionMoved',
  'queue',
  'resendLimit',
  'resendNoAddress',
  'busy',
  'offline',
  'insecureContext',
  'ourFault',
] as const satisfies (keyof Words['problems'])[]

export type OpenProblem = (typeof openProblems)[number]

/** By id, as they are written: the few values in them are put in by hand. */
export type OpenWords = Record<
  MessageId<OpenSection & Pick<Words, 'nextSteps'>> | `problems.${OpenProblem}.${'title' | 'text'}`,
  string
>
