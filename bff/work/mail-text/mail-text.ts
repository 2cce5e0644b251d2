import type { OperationType } from '../../contract/operation-types.ts'
import type { Kind } from '../../contract/words.ts'

/**
 * What a mail says, in one language. Whole sentences, since no two languages join words alike; a text that is missing
 * does not compile. Mails are read by others: a sentence names the sort of operation and nothing else of it.
 */
export type MailText = {
  /** In front of the subject, where no real check takes place. */
  test: string
  /** `{host}` is the name of the company, also below. */
  subject: string
  asks: Record<OperationType, string>
  /** What the person then does. */
  how: Record<Kind, string>
  decide: string
  button: string
  /** `{time}` is a day and a time of day with its zone. */
  until: string
  /** For another device than the one with the mail: what is opened there, `{address}`, and the `{code}` to type. */
  elsewhere: string
  stranger: string
  never: string
}
