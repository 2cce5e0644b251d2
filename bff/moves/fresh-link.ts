import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import { linkUrl, storedHash } from '../domain/secrets.ts'
import type { Job } from '../store/jobs.ts'

/** A link as it goes out once, and as it is kept: by its hash alone. */
export const freshLink = async (deps: Deps, action: Pick<Action, 'id' | 'expiresAtMs'>, mailed: boolean) => {
  const id = crypto.randomUUID()
  const { keyId, code } = await deps.linkKeys.freshCode(id)
  const jobs: Job[] = mailed ? [{ kind: 'send-mail', actionId: action.id, about: id, dueAtMs: deps.now() }] : []
  return {
    row: { id, keyId, codeHash: await storedHash('link', code, deps.epoch), expiresAtMs: action.expiresAtMs },
    code,
    answer: shownLink(deps, code, action.expiresAtMs),
    jobs,
  }
}

export const shownLink = ({ config }: Deps, code: string, expiresAtMs: number) => ({
  url: linkUrl(config.publicUrl, code),
  expiresAt: new Date(expiresAtMs).toISOString(),
})
