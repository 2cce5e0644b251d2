import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connect, Plugin, Rolldown, ViteDevServer } from 'vite'
import { type Locale, localeOf, locales } from '../../bff/contract/locales.ts'
import { localiseHtml } from './localise-html.ts'
import { openWordsOf } from './open-words-of.ts'
import type { SectionsReader } from './read-sections.ts'
import { stylesFirst } from './styles-first.ts'
import { withIntegrity } from './with-integrity.ts'
import { folderOf, wordsFilesOf } from './words-files.ts'

const open = 'web/features/open-link/open.html'
const app = 'index.html'

/** Each document of ours once for each language: which one a browser gets is the backend's choice. */
export const pagesPlugin = ({ read }: SectionsReader): Plugin => {
  const localised = async (html: string, language: Locale) =>
    localiseHtml(html, language, openWordsOf((await read()).sections, language))

  return {
    name: 'pages',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const folder = folderOf(wordsFilesOf((await read()).sections))
        for (const language of locales) {
          const emit = async (name: string, html: string) =>
            this.emitFile({
              type: 'asset',
              fileName: `pages/${language}/${name}`,
              source: await localised(html, language),
            })
          await emit('open.html', scriptsLast(sourceOf(bundle, open)))
          await emit('index.html', withPreload(sourceOf(bundle, app), `/${folder}/main-${language}.json`))
        }
        delete bundle[open]
        delete bundle[app]
      },
    },
    configureServer: (server) => {
      server.middlewares.use('/open', openInDevelopment(server))
    },
    transformIndexHtml: (html, { server, originalUrl }) => (server ? localised(html, languageIn(originalUrl)) : html),
  }
}

const sourceOf = (bundle: Rolldown.OutputBundle, name: string): string => {
  const page = bundle[name]
  if (page?.type !== 'asset') throw new Error(`The build has made no ${name}`)
  return stylesFirst(withIntegrity(page.source.toString(), bundle))
}

/** Its words stand in it: people read while the scripts are on their way, which must not hold up the style sheet. */
const scriptsLast = (html: string): string =>
  html.replace(/<script type="module"|<link rel="modulepreload"/g, '$& fetchpriority="low"')

/** The app asks for its words only once it runs: with this they are on their way together. */
const withPreload = (html: string, path: string): string =>
  html.replace('</head>', `  <link rel="preload" as="fetch" crossorigin href="${path}">\n  </head>`)

const openInDevelopment =
  (server: ViteDevServer): Connect.NextHandleFunction =>
  async (req, res) => {
    const [wished = ''] = (req.headers['accept-language'] ?? '').split(/[;,]/)
    const html = readFileSync(join(server.config.root, open), 'utf8')
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(await server.transformIndexHtml(`/${open}`, html, `/open?language=${wished}`))
  }

const languageIn = (url = '/'): Locale => localeOf([new URL(url, 'http://dev').searchParams.get('language') ?? ''])
