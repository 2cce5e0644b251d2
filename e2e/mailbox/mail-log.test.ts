import { describe, expect, test } from 'vitest'
import { createMailLog } from './mail-log.ts'
import type { Mail } from './parse-mail.ts'
import { mailboxRoutes } from './routes.ts'

const mailTo = (to: string, subject = 'Hello'): Mail => ({ to, subject, text: '', html: '', links: [] })

describe('the mailbox', () => {
  test('lists the newest first and forgets the oldest', () => {
    const log = createMailLog({ limit: 2 })
    for (const subject of ['one', 'two', 'three']) log.add(mailTo('ann@example.com', subject))
    expect(log.list().map(({ subject }) => subject)).toEqual(['three', 'two'])
  })

  test('a held read answers when one more arrives for that person', async () => {
    const log = createMailLog()
    log.add(mailTo('ann@example.com', 'old'))
    const held = mailboxRoutes(log).request('/mailbox/messages?to=ann@example.com&waitMs=20000')
    log.add(mailTo('bob@example.com', 'not hers'))
    log.add(mailTo('ann@example.com', 'new'))
    const { messages } = await (await held).json()
    expect(messages.map(({ subject }: Mail) => subject)).toEqual(['new', 'old'])
  })

  test('a held read with since answers at once when there is a newer one', async () => {
    const log = createMailLog()
    log.add(mailTo('ann@example.com', 'new'))
    const { messages } = await (await mailboxRoutes(log).request('/mailbox/messages?since=0&waitMs=20000')).json()
    expect(messages).toHaveLength(1)
  })

  test('400 for a wait that is no number', async () => {
    expect((await mailboxRoutes(createMailLog()).request('/mailbox/messages?waitMs=soon')).status).toBe(400)
  })

  test('a mail cannot put markup or a script address into the page', async () => {
    const log = createMailLog()
    log.add({ ...mailTo('ann@example.com', '<script>1</script>'), text: 'javascript:alert(1) <img src=x>' })
    const page = await (await mailboxRoutes(log).request('/mailbox/1')).text()
    expect(page).not.toContain('<script>1')
    expect(page).not.toContain('<img src=x>')
    expect(page).not.toContain('href="javascript:')
  })
})
