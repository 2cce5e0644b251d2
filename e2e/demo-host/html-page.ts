import { html } from 'hono/html'

export type Html = ReturnType<typeof html>

/** The frame of every page on the demo host. `html` escapes each value that is put into it. */
export const htmlPage = ({
  title,
  main,
  script,
}: {
  title: string
  main: Html
  script?: string
}) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} · Demo Bank</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/demo-host.css" />
    ${script ? html`<script src="${script}" type="module"></script>` : ''}
  </head>
  <body>
    <header class="top">
      <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28" /> Demo Bank</a>
      <nav aria-label="Main">
        <a href="/">Account</a>
        <a href="/mailbox">Ann's mailbox</a>
      </nav>
    </header>
    <main>${main}</main>
    <footer class="foot">A bank for trying things out. The money, the mail and the person are not real.</footer>
  </body>
</html>`
