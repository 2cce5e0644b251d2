import type { Config } from '../../config.ts'
import { type Finding, withoutSecrets } from './finding.ts'
import { lookAtHeldRead } from './look-at-held-read.ts'
import { lookAtHosts } from './look-at-hosts.ts'
import { lookAtMail } from './look-at-mail.ts'
import { lookAtPage } from './look-at-page.ts'
import { lookAtPublicSide } from './look-at-public-side.ts'
import { lookAtStore } from './look-at-store.ts'
import { lookAtSumsub } from './look-at-sumsub.ts'

/** `page`: look at that one only. `hostKey`: with it a held read is tried too. */
type What = { page?: string | undefined; hostKey?: string | undefined }

/** Everything that Countersign depends on, at once. Changes nothing. */
export const examine = async (config: Config, { page, hostKey }: What = {}): Promise<Finding[]> => {
  const looks: Promise<Finding | Finding[]>[] = page
    ? [lookAtPage(config, page)]
    : [
        lookAtStore(config),
        lookAtSumsub(config),
        lookAtMail(config),
        lookAtHosts(config),
        lookAtPublicSide(config),
        lookAtHeldRead(config.publicUrl, hostKey),
      ]
  const found = (await Promise.all(looks)).flat()
  return found.map((each) => withoutSecrets(each, config, hostKey))
}
