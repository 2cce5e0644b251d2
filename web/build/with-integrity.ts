import { createHash } from 'node:crypto'
import type { Rolldown } from 'vite'

/** A file that was changed on its way, or on the disk, does not run: the document says what each one has to be. */
export const withIntegrity = (html: string, bundle: Rolldown.OutputBundle): string =>
  html.replace(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g, (tag, name: string) => {
    const file = bundle[name]
    if (!file) throw new Error(`A page of ours loads ${name}, which the build has not made`)
    const hash = createHash('sha384').update(file.type === 'chunk' ? file.code : file.source)
    return `${tag} integrity="sha384-${hash.digest('base64')}"`
  })
