import * as v from 'valibot'

const mail = v.object({
  id: v.number(),
  to: v.string(),
  subject: v.string(),
  text: v.string(),
  html: v.string(),
  links: v.array(v.string()),
})
const messages = v.object({ messages: v.array(mail) })

export type MailboxClient = ReturnType<typeof createMailboxClient>

export const createMailboxClient = (baseUrl: string) => {
  const read = async (query: string) =>
    v.parse(messages, await (await fetch(`${baseUrl}/mailbox/messages?${query}`)).json()).messages

  return {
    list: () => read(''),
    newestId: async () => (await read(''))[0]?.id ?? 0,
    /** Holds until there is a mail for Ann that is newer than `sinceId`. */
    nextMail: async (sinceId: number) => {
      const [newest] = await read(`to=ann@example.com&since=${sinceId}&waitMs=20000`)
      if (!newest) throw new Error('No mail came within 20 s.')
      return newest
    },
  }
}
