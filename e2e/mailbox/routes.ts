import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { MailLog } from './mail-log.ts'
import { mailboxPage, mailPage } from './pages.ts'

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))
const query = v.object({
  to: v.optional(v.string()),
  since: v.optional(wholeNumber),
  waitMs: v.optional(v.pipe(wholeNumber, v.maxValue(60_000)), '0'),
})

/** What a stranger wrote: no script, no request to anywhere, and links that open in place of the page. */
const letterPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation"

export const mailboxRoutes = (log: MailLog) => {
  const mailOf = (c: Context) => log.read(Number(c.req.param('id')))

  return new Hono()
    .get('/mailbox', (c) => c.html(mailboxPage(log.list(), log.newestId())))
    .get('/mailbox/messages', async (c) => {
      const wanted = v.safeParse(query, c.req.query())
      if (!wanted.success)
        return c.json({ message: 'since and waitMs are whole numbers; waitMs is at most 60000.' }, 400)
      const { to, since, waitMs } = wanted.output
      // Without `since`, "one more" means: one more than there are now.
      if (waitMs > 0) await log.waitForOne({ to, since: since ?? log.newestId() }, waitMs, c.req.raw.signal)
      return c.json({ messages: log.list({ to, since: since ?? 0 }) })
    })
    .get('/mailbox/:id{\\d+}', (c) => {
      const mail = mailOf(c)
      return mail ? c.html(mailPage(mail)) : c.notFound()
    })
    .get('/mailbox/:id{\\d+}/html', (c) => {
      const mail = mailOf(c)
      if (!mail) return c.notFound()
      c.header('Content-Security-Policy', letterPolicy)
      return c.html(`<!doctype html><base target="_top">${mail.html}`)
    })
}
