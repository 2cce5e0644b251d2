import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import { linkUrl, storedHash } from '../domain/secrets.ts'
import type { LinkCodes } from '../keys.ts'
import type { Job } from '../store/jobs.ts'

type About = Pick<Action, 'id' | 'expiresAtMs'>

/** A link for the person, by mail or through the host, as it goes out once, and as it is kept: by its hashes alone. */
export const freshLink = async (deps: Deps, action: About, mailed: boolean) => {
  const { typed, ...link } = await newLink(deps, action)
  const [typedHash = null] = await deps.linkKeys.typedHashes(typed, deps.epoch)
  const { id } = link.row
  const jobs: Job[] = mailed ? [{ kind: 'send-mail', actionId: action.id, about: id, dueAtMs: deps.now() }] : []
  return {
    row: { ...link.row, typedHash },
    answer: shownLink(deps, { code: link.code, typed }, action.expiresAtMs),
    jobs,
  }
}

/** A link from one screen to another, which is scanned: no code of it can be typed. */
export const handOverLink = async (deps: Deps, action: About) => {
  const { row, code } = await newLink(deps, action)
  return { row, code, answer: shownLink(deps, { code }, action.expiresAtMs) }
}

const newLink = async (deps: Deps, action: About) => {
  const id = crypto.randomUUID()
  const { keyId, code, typed } = await deps.linkKeys.freshCodes(id)
  const codeHash = await storedHash('link', code, deps.epoch)
  return { row: { id, keyId, codeHash, expiresAtMs: action.expiresAtMs }, code, typed }
}

export const shownLink = ({ config }: Deps, { code, typed }: LinkCodes, expiresAtMs: number) => ({
  url: linkUrl(config.publicUrl, code),
  ...(typed !== undefined && { code: typed }),
  expiresAt: new Date(expiresAtMs).toISOString(),
})
