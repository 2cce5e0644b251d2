import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/app.tsx'
import { createQueryClient } from './app/query-client.ts'
import { stripQuery } from './app/strip-query.ts'
import { readChosenLanguage } from './text/chosen-language.ts'
import { wishedLocales } from './text/locale.ts'
import { loadText, type Text } from './text/text.ts'

// Before anything else: the vendor's hosted page appends a token of its own to the address.
stripQuery(window)

const elementOf = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`index.html needs an element with the id "${id}"`)
  return element
}

const render = (text: Text) =>
  createRoot(elementOf('root')).render(
    <StrictMode>
      <BrowserRouter>
        <App queryClient={createQueryClient()} text={text} loadDocument={(path) => window.location.replace(path)} />
      </BrowserRouter>
    </StrictMode>,
  )

// No `await` at the top level: the parts that are loaded later import from this file, and would wait for it.
loadText(wishedLocales(null, readChosenLanguage())).then(render, () => {
  elementOf('unreachable').hidden = false
})
