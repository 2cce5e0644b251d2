import type { Figures } from './figures.ts'
import { type Ground, hosts, people, sumsubKeys } from './ground.ts'

/** How an action was shown to somebody. */
export type View = { to: string; id: string; version: number; state: string; decision: string | null }

type Canary = 'secret' | 'code' | 'session' | 'token' | 'personal'

/** Hears what happens anywhere in a run, and keeps what must not have. */
export const createWatch = ({ receiptKeys }: Pick<Ground, 'receiptKeys'>, figures: Figures) => {
  const violations: string[] = []
  /** Texts that must stay where they belong; each `forbid` says which of them belong there. */
  const canaries: Record<Canary, Set<string>> = {
    secret: new Set([
      ...Object.values(sumsubKeys),
      ...hosts.flatMap(({ key, callbackSecret }) => [key, callbackSecret]),
      ...receiptKeys.flatMap(({ d }) => d ?? []),
    ]),
    code: new Set(),
    session: new Set(),
    token: new Set(),
    personal: new Set(people.map(({ email }) => email)),
  }
  const kinds = Object.keys(canaries) as Canary[]
  const violate = (rule: string, text: string): void => void violations.push(`${rule}: ${text}`)

  return {
    figures,
    violations,
    violate,
    require: (holds: boolean, rule: string, text: () => string): void => {
      if (!holds) violate(rule, text())
    },
    views: [] as View[],
    plant: (kind: Canary, text: string): void => void canaries[kind].add(text),
    forbid: (where: string, text: string, mayHold: readonly Canary[] = []): void => {
      for (const kind of kinds)
        if (!mayHold.includes(kind))
          for (const canary of canaries[kind])
            if (text.includes(canary)) violate('I10', `a ${kind} in ${where}: ${text.slice(0, 400)}`)
    },
  }
}

export type Watch = ReturnType<typeof createWatch>
