import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connect, Plugin, Rolldown, ViteDevServer } from 'vite'
import { type Locale, localeOf, locales } from '../../bff/contract/locales.ts'
import { localiseHtml } from './localise-html.ts'
import { openWordsOf } from './open-words-of.ts'
import type { SectionsReader } from './read-sections.ts'

const documents = ['index.html', 'web/features/open-link/open.html']

/** Each document of ours once for each language: which one a browser gets is the backend's choice. */
export const pagesPlugin = ({ read }: SectionsReader): Plugin => ({
  name: 'pages',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const { sections } = await read()
      for (const name of documents) {
        const html = sourceOf(bundle, name)
        for (const language of locales) {
          const source = localiseHtml(html, language, openWordsOf(sections, language))
          this.emitFile({ type: 'asset', fileName: `pages/${language}/${name.split('/').at(-1)}`, source })
        }
        delete bundle[name]
      }
    },
  },
  configureServer: (server) => {
    server.middlewares.use('/open', openInDevelopment(server, read))
  },
})

const sourceOf = (bundle: Rolldown.OutputBundle, name: string): string => {
  const page = bundle[name]
  if (page?.type !== 'asset') throw new Error(`The build has made no ${name}`)
  return page.source.toString()
}

const openInDevelopment =
  (server: ViteDevServer, read: SectionsReader['read']): Connect.NextHandleFunction =>
  async (req, res) => {
    const path = '/web/features/open-link/open.html'
    const language: Locale = localeOf((req.headers['accept-language'] ?? '').split(/[;,]/))
    const { sections } = await read()
    const html = readFileSync(join(server.config.root, path), 'utf8')
    const page = await server.transformIndexHtml(path, localiseHtml(html, language, openWordsOf(sections, language)))
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(page)
  }
