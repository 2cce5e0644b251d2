import fc from 'fast-check'
import {
  answerChanges,
  crashPlaces,
  edges,
  failures,
  forgeries,
  hostCalls,
  intrusions,
  outcomes,
  type PlainStep,
  presses,
  type Scenario,
  type Step,
  type Together,
} from './step.ts'

const weighted = <const T>(...each: [weight: number, value: T][]) =>
  fc.oneof(...each.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

const action = fc.nat({ max: 4 })
const device = fc.nat({ max: 3 })
const times = fc.integer({ min: 1, max: 3 })
const afterMs = weighted([24, 800], [6, 0], [6, 4_000], [3, 30_000], [1, 3_600_000])
const outcome = weighted(
  [46, 'green'],
  [22, 'red-retry'],
  [10, 'red-final'],
  [5, 'yellow'],
  [5, 'error'],
  [7, 'on-hold'],
  [5, 'never'],
)

const asked = {
  host: fc.nat({ max: 1 }),
  person: weighted([12, 0], [10, 1], [1, 2], [1, 3]),
  kind: weighted([14, 'face'], [2, 'card'], [2, 'card-and-selfie'], [2, 'funds'], [1, 'email']),
  mailed: weighted([3, true], [1, false]),
  lifeSeconds: weighted([12, 1_800], [3, 600], [2, 60], [1, 1], [2, 86_400]),
  key: weighted([8, 'new'], [1, 'again'], [1, 'changed']),
  amount: fc.nat({ max: 3 }),
} as const
const ask = fc.record({ do: fc.constant('ask'), ...asked })
/** A run begins with something to be about. */
const firstAsk = fc.record({
  do: fc.constant('ask'),
  ...asked,
  person: fc.nat({ max: 1 }),
  kind: fc.constant('face'),
  lifeSeconds: fc.constant(1_800),
  key: fc.constant('new'),
})

const goOn = fc.record({ do: fc.constant('go-on'), action, outcome, afterMs })
const redeem = fc.record({
  do: fc.constant('redeem'),
  action,
  device,
  code: weighted([6, 'newest'], [2, 'first'], [3, 'handed'], [1, 'garbage']),
  takeOver: weighted([3, false], [1, true]),
})
const press = fc.record({
  do: fc.constant('press'),
  device,
  what: fc.constantFrom(...presses),
  shown: weighted([4, 'none'], [3, 'right'], [1, 'wrong']),
})
const frame = fc.record({
  do: fc.constant('frame'),
  action,
  token: weighted([2, 'newest'], [1, 'first']),
  part: weighted([1, 'launch'], [3, 'pass']),
  outcome,
  afterMs,
})
const host = fc.record({ do: fc.constant('host'), action, what: fc.constantFrom(...hostCalls) })
const review = fc.record({
  do: fc.constant('review'),
  action,
  outcome: fc.constantFrom(...outcomes.filter((each) => each !== 'never')),
})
const webhooks = fc.record({
  do: fc.constant('webhooks'),
  what: weighted([2, 'through'], [1, 'lose'], [4, 'keep'], [4, 'deliver'], [2, 'deliver-and-keep'], [2, 'again']),
  nth: fc.nat({ max: 11 }),
})
const forge = fc.record({ do: fc.constant('forge'), action, how: fc.constantFrom(...forgeries) })
const changeAnswers = fc.record({ do: fc.constant('change-answers'), what: fc.constantFrom(...answerChanges), times })
const fail = fc.record({ do: fc.constant('fail'), what: fc.constantFrom(...failures), times })
const pass = fc.record({
  do: fc.constant('pass'),
  ms: weighted([1, 1], [3, 1_000], [3, 6_000], [2, 31_000], [1, 125_000]),
})
const passTo = fc.record({
  do: fc.constant('pass-to'),
  action,
  edge: weighted(...edges.map((edge, n): [number, typeof edge] => [4 - n, edge])),
  offMs: fc.constantFrom(-1, 0, 1),
})
const work = fc.constant({ do: 'work' } as const)
const stranger = fc.record({ do: fc.constant('stranger'), device, action, what: fc.constantFrom(...intrusions) })
const turnClock = fc.record({
  do: fc.constant('turn-clock'),
  ms: fc.constantFrom(0, -180_000, -45_000, -1_500, -1, 1, 1_500, 45_000, 180_000),
})

const oneOf = (...each: [weight: number, arbitrary: fc.Arbitrary<PlainStep>][]): fc.Arbitrary<PlainStep> =>
  fc.oneof(...each.map(([weight, arbitrary]) => ({ weight, arbitrary })))

const plain = oneOf(
  [50, goOn],
  [8, pass],
  [5, ask],
  [6, press],
  [5, redeem],
  [5, host],
  [6, webhooks],
  [3, frame],
  [3, forge],
  [5, changeAnswers],
  [3, fail],
  [3, work],
  [3, stranger],
  [2, review],
  [2, fc.record({ do: fc.constant('look'), device })],
  [2, fc.record({ do: fc.constant('wait'), device })],
  [1, passTo],
  [1, fc.record({ do: fc.constant('scan'), device, action })],
  [1, fc.record({ do: fc.constant('foreign'), action })],
  [1, turnClock],
  [1, fc.constant({ do: 'rotate-keys' })],
)

/** What runs into each other, and what it is a pity to die in: no time passes in any of them. */
const busy = oneOf([6, goOn], [6, press], [5, redeem], [4, host], [4, work], [2, ask], [2, webhooks], [1, forge])

const together: fc.Arbitrary<Together> = fc.record({
  do: fc.constant('together'),
  steps: fc.array(busy, { minLength: 2, maxLength: 3 }),
  order: fc.array(fc.nat({ max: 5 }), { minLength: 12, maxLength: 12 }),
})

const crash = fc.record({
  do: fc.constant('crash'),
  at: weighted(...crashPlaces.map((place, n): [number, typeof place] => [4 - n, place])),
  after: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 20 })),
  downSteps: weighted([5, 0], [1, 1], [1, 4]),
})

const any: fc.Arbitrary<Step> = fc.oneof(
  { weight: 88, arbitrary: plain },
  { weight: 7, arbitrary: together },
  { weight: 5, arbitrary: crash },
)

const list = (arbitrary: fc.Arbitrary<Step>, length: number) =>
  fc.array(fc.option(arbitrary, { nil: null, freq: 1_000_000 }), { minLength: length, maxLength: length })

/** So many steps. A run that fails shrinks by leaving out one after the other. */
export const scenario = (steps: number): fc.Arbitrary<Scenario> =>
  fc.record({
    processes: fc.constantFrom(1, 2),
    luck: fc.nat(),
    steps: fc.tuple(list(firstAsk, 1), list(any, steps - 1)).map((each) => each.flat()),
  })
