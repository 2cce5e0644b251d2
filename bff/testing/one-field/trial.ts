import { decodeJwt } from 'jose'
import { Refusal } from '../../refusal.ts'
import { checkFunds } from '../../work/check-funds.ts'
import { readUpstream } from '../../work/read-upstream.ts'
import type { Browser } from '../browser.ts'
import type { Harness } from '../harness.ts'

/** One answer, as often as it is asked for. */
type Say = () => Response
type Asked = { method: string; path: string }
/** What Sumsub answers to a call; undefined: the truth. */
type Answering = (asked: Asked, said: Say) => Response | undefined | Promise<Response | undefined>

/** The work itself: taking thousands of turns in the queue would be most of the time. */
const runs = { 'read-upstream': readUpstream, 'check-funds': checkFunds }
const claimed = { key: 'trial', payload: null, tries: 0, asks: 1, lease: 1, priority: 0 } as const

/** An attempt that Sumsub is about to be asked about, and where its answers can be other ones. */
export type Stand = {
  h: Harness
  actionId: string
  browser: Browser
  job: 'read-upstream' | 'check-funds'
  answering: Answering
}

/**
 * Lets the whole product hear something of Sumsub, and says whether it approved. Whatever came of it is undone, so that
 * one attempt serves for all that can be said of it.
 */
export const createTrial = async ({ h, actionId, browser, job, answering }: Stand) => {
  const truly = h.simulator.fetch
  let said: Say = () => new Response()
  let heard = 0
  h.simulator.fetch = async (request, ...more) => {
    const { pathname } = new URL(request.url)
    const answer = await answering({ method: request.method, path: pathname }, said)
    if (answer === undefined) return truly(request, ...more)
    heard += 1
    return answer
  }

  const undo = await createUndo(h, actionId)
  const version = await versionOf(h, actionId)
  h.callbacks.splice(0)

  /** One look, or as many as it takes: after many failures in a row nobody asks for a while. */
  const look = async () => {
    heard = 0
    for (let waitMs = 1_000; heard === 0 && waitMs < 60_000; waitMs *= 2) {
      await h.clock.pass(waitMs)
      // What the queue does with a refusal, to log it and try again later, is done here.
      await runs[job](h.deps, { ...claimed, kind: job, actionId }).catch((cause: unknown) => {
        if (!(cause instanceof Refusal)) throw cause
      })
    }
    if (heard === 0) throw new Error('Sumsub was not asked.')
  }

  return async (answer: string | Say): Promise<boolean> => {
    said = typeof answer === 'string' ? () => jsonResponse(answer) : answer
    await look()
    // What has not moved says the same to everybody as before.
    const moved = (await versionOf(h, actionId)) !== version
    if (moved) await h.work.runDue()
    const approved = moved && (await isApproved(h, actionId, browser))
    await undo(moved)
    if (h.callbacks.length > 0) throw new Error('The host was told, and nothing has moved.')
    return approved
  }
}

export const jsonResponse = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } })

const versionOf = async (h: Harness, actionId: string) =>
  ((await (await h.host('GET', `/v1/actions/${actionId}`)).json()) as { version?: unknown }).version

const decisionIn = async (response: Response) => ((await response.json()) as { decision?: unknown }).decision
const receiptIn = async (response: Response) => ((await response.json()) as { receipt: string }).receipt

/** As the host reads it, as the person does, as the receipt says and as the host is told: by all four, or by none. */
export const isApproved = async (h: Harness, actionId: string, browser: Browser): Promise<boolean> => {
  const [host, page, receipt] = await Promise.all([
    h.host('GET', `/v1/actions/${actionId}`),
    browser.get('/api/action'),
    h.host('GET', `/v1/actions/${actionId}/receipt`),
  ])
  const says = [
    await decisionIn(host),
    await decisionIn(page),
    receipt.status === 200 ? decodeJwt(await receiptIn(receipt)).decision : null,
    h.callbacks.some(({ body }) => body.includes('"approved"') && body.includes(actionId)) ? 'approved' : null,
  ].map((decision) => decision === 'approved')
  if (new Set(says).size > 1) throw new Error(`Host, page, receipt and callback do not agree: ${says}`)
  return says[0] === true
}

/** Puts an action back to where it is now. */
const createUndo = async ({ database, callbacks }: Harness, actionId: string) => {
  const action = await database.selectFrom('actions').selectAll().where('id', '=', actionId).executeTakeFirstOrThrow()
  const attempts = await database.selectFrom('attempts').selectAll().where('actionId', '=', actionId).execute()
  return async (moved: boolean) => {
    if (moved) callbacks.splice(0)
    for (const { externalActionId, ...known } of attempts)
      await database.updateTable('attempts').set(known).where('externalActionId', '=', externalActionId).execute()
    if (!moved) return
    await database.deleteFrom('events').where('actionId', '=', actionId).execute()
    await database.deleteFrom('jobs').where('actionId', '=', actionId).execute()
    await database.deleteFrom('audit').where('actionId', '=', actionId).where('version', '>', action.version).execute()
    await database.updateTable('actions').set(action).where('id', '=', actionId).execute()
  }
}
