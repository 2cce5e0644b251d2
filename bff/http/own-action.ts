import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import { Refusal } from '../refusal.ts'
import type { Env } from './env.ts'

/** The action in the path, if it is this host's. Another host's is as absent as one that never was. */
export const ownAction = async (c: Context<Env>, { store }: Deps): Promise<Action> => {
  const action = await store.readAction(c.req.param('id') ?? '')
  if (!action || action.hostId !== c.var.host.id) throw new Refusal('not-found')
  c.set('actionId', action.id)
  return action
}
