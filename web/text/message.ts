/** What the type of a message says about the values that it needs. The syntax is ICU's, as far as Lingui knows it. */

/** `answer.retry.title`: the way to each text in a catalogue. */
export type MessageId<Node, Before extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string ? `${Before}${Key}` : MessageId<Node[Key], `${Before}${Key}.`>
}[keyof Node & string]

export type MessageAt<Node, Id extends string> = Id extends keyof Node
  ? Node[Id]
  : Id extends `${infer Key}.${infer Rest}`
    ? Key extends keyof Node
      ? MessageAt<Node[Key], Rest>
      : never
    : never

/** The values of a message, or of all messages of a union: `{ host: string; count: number }`. */
export type ValuesOf<Message> = { [Each in Argument<Message> as Each[0]]: Each[1] }

/** Each `{` begins an argument, unless it opens a branch of a plural: that one follows a word like `other`. */
type Argument<Message> = Message extends `${infer Before}{${infer Rest}`
  ? (Before extends `${string}${',' | '}'} ${PluralBranch} ` ? never : ReadArgument<Rest>) | Argument<Rest>
  : never

type PluralBranch = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | `=${number}`

type ReadArgument<Rest> = Rest extends `${infer Inner}}${string}`
  ? Inner extends `${infer Name}, ${infer Kind}`
    ? [Name, Kind extends `date, ${string}` ? Date : number]
    : [Inner, string]
  : never
