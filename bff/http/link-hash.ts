import type { Context } from 'hono'
import * as v from 'valibot'
import { linkCode } from '../contract/redeem-link.ts'
import type { Deps } from '../deps.ts'
import { storedHash } from '../domain/secrets.ts'
import { Refusal } from '../refusal.ts'
import { countTyped } from './limits.ts'

/** By which a link is known, whichever of its two codes was sent. From here on it is one and the same. */
export const linkHash = async (c: Context, deps: Deps, code: string): Promise<string> => {
  if (v.is(linkCode, code)) return storedHash('link', code, deps.epoch)
  const takeBack = await countTyped(c, deps)
  const found = await deps.store.findTypedLink(await deps.linkKeys.typedHashes(code, deps.epoch))
  if (found === undefined) throw new Refusal('link-not-valid')
  await takeBack()
  return found
}
