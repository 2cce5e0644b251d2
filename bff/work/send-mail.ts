import type { Deps } from '../deps.ts'
import { isOpen } from '../domain/action.ts'
import { linkCode, linkUrl } from '../domain/secrets.ts'
import type { Claimed } from '../store/jobs.ts'
import { linkMail } from './link-mail.ts'
import type { Outcome } from './outcome.ts'

/** Mails a link, unless it has become useless meanwhile: a newer one exists, or the action has ended. */
export const sendMail = async (deps: Deps, job: Claimed): Promise<Outcome> => {
  const linkId = job.key.split(':').at(-1) ?? ''
  const action = await deps.store.readAction(job.actionId)
  if (!action?.email || !isOpen(action.state) || !(await deps.store.isNewestLink(linkId))) return { againAtMs: null }
  const host = deps.config.hosts.find(({ id }) => id === action.hostId)
  const url = linkUrl(deps.config.publicUrl, await linkCode(deps.linkKey, linkId))
  await deps.sendMail({
    to: action.email,
    // The same at every try, so that a mail server can drop the second copy.
    messageId: `<${linkId}@${new URL(deps.config.publicUrl).hostname}>`,
    ...linkMail({
      hostName: host?.name ?? action.hostId,
      kind: action.kind,
      url,
      expiresAtMs: action.expiresAtMs,
      locale: action.locale ?? 'en',
      sandbox: deps.config.sandbox,
    }),
  })
  deps.log('mail-sent', { actionId: action.id, hostId: action.hostId })
  return { againAtMs: null }
}
