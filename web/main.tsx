import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/app.tsx'
import { createQueryClient } from './app/query-client.ts'
import { stripQuery } from './app/strip-query.ts'
import { createI18n, markLanguage } from './text/i18n.ts'
import { pageLocale, wishedLocales } from './text/locale.ts'

// Before anything else: the vendor's hosted page appends a token of its own to the address.
stripQuery(window)

const locale = pageLocale(wishedLocales(null))
markLanguage(document.documentElement, locale)

const root = document.getElementById('root')
if (!root) throw new Error('index.html needs an element with the id "root"')

createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App
        queryClient={createQueryClient()}
        i18n={createI18n(locale)}
        loadDocument={(path) => window.location.replace(path)}
      />
    </BrowserRouter>
  </StrictMode>,
)
