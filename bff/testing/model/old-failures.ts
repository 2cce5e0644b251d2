import type { Scenario } from './step.ts'

/** What once went wrong, each as short as it could be made. */
export const oldFailures: { name: string; scenario: Scenario }[] = [
  {
    name: 'a page mailed a link of another action than the one it showed',
    scenario: {
      processes: 1,
      luck: 1,
      steps: [
        { do: 'ask', host: 0, person: 0, kind: 'face', mailed: true, lifeSeconds: 1_800, key: 'new', amount: 0 },
        { do: 'go-on', action: 0, outcome: 'green', afterMs: 800 },
        { do: 'ask', host: 0, person: 0, kind: 'face', mailed: true, lifeSeconds: 1_800, key: 'new', amount: 1 },
        { do: 'press', device: 0, what: 'resend', shown: 'wrong' },
      ],
    },
  },
  {
    name: 'a webhook that named some other action kept a card from being made with its selfie, and so from any answer',
    scenario: {
      processes: 1,
      luck: 5,
      steps: [
        {
          do: 'ask',
          host: 0,
          person: 0,
          kind: 'card-and-selfie',
          mailed: true,
          lifeSeconds: 86_400,
          key: 'new',
          amount: 0,
        },
        { do: 'go-on', action: 0, outcome: 'green', afterMs: 800 },
        { do: 'go-on', action: 0, outcome: 'green', afterMs: 800 },
        { do: 'forge', action: 0, how: 'claims-green' },
        { do: 'go-on', action: 0, outcome: 'green', afterMs: 0 },
      ],
    },
  },
]
