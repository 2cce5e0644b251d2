import type { Deps } from '../deps.ts'
import { type Action, isOpen } from '../domain/action.ts'
import { linkUrl, typedAddress } from '../domain/secrets.ts'
import { freshLink } from '../moves/fresh-link.ts'
import type { Claimed } from '../store/jobs.ts'
import { linkMail } from './link-mail.ts'
import type { Outcome } from './outcome.ts'

/** Mails a link, unless it has become useless meanwhile: a newer one exists, or the action has ended. */
export const sendMail = async (deps: Deps, job: Claimed): Promise<Outcome> => {
  const linkId = job.key.split(':').at(-1) ?? ''
  const action = await deps.store.readAction(job.actionId)
  const link = await deps.store.readNewestLink(linkId)
  if (!action?.email || !isOpen(action.state) || !link) return { againAtMs: null }
  const host = deps.config.hosts.find(({ id }) => id === action.hostId)
  const codes = await deps.linkKeys.codesOf(link)
  if (!codes) return mailAnother(deps, action)
  const { publicUrl } = deps.config
  await deps.sendMail({
    to: action.email,
    // The same at every try, so that a mail server can drop the second copy.
    messageId: `<${linkId}@${new URL(publicUrl).hostname}>`,
    ...linkMail({
      host: host ?? { name: action.hostId, look: {} },
      kind: action.kind,
      operationType: action.operation.type,
      url: linkUrl(publicUrl, codes.code),
      typed: codes.typed === undefined ? null : { code: codes.typed, address: typedAddress(publicUrl) },
      expiresAtMs: action.expiresAtMs,
      locale: action.locale,
      sandbox: deps.config.sandbox,
    }),
  })
  deps.log('mail-sent', { actionId: action.id, hostId: action.hostId })
  return { againAtMs: null }
}

/** The key that this link's code was derived from is gone: the mail that was promised comes with a fresh link. */
const mailAnother = async (deps: Deps, action: Action): Promise<Outcome> => {
  const { row, jobs } = await freshLink(deps, action, true)
  await deps.store.replaceLink(action.id, row, deps.now(), { jobs })
  return { againAtMs: null }
}
