import type { answer } from './en/answer.ts'
import type { camera } from './en/camera.ts'
import type { card } from './en/card.ts'
import type { check } from './en/check.ts'
import type { common } from './en/common.ts'
import type { confirm } from './en/confirm.ts'
import type { docs } from './en/docs.ts'
import type { funds } from './en/funds.ts'
import type { nextSteps } from './en/next-steps.ts'
import type { open } from './en/open.ts'
import type { operationTypes } from './en/operation-types.ts'
import type { otherDevice } from './en/other-device.ts'
import type { problems } from './en/problems.ts'
import type { reasons } from './en/reasons.ts'
import type { receipt } from './en/receipt.ts'
import type { returned } from './en/returned.ts'
import type { ui } from './en/ui.ts'
import type { waiting } from './en/waiting.ts'

/** Everything a person reads, in the order in which it is met. Each section is a file in the folder of its language. */
export type Words = {
  common: typeof common
  confirm: typeof confirm
  operationTypes: typeof operationTypes
  check: typeof check
  waiting: typeof waiting
  answer: typeof answer
  returned: typeof returned
  problems: typeof problems
  nextSteps: typeof nextSteps
}

/** Of the static page, which carries them in itself. */
export type OpenSection = { open: typeof open }

/** Words that few people need: each comes with the page that says them. */
export type LaterWords = {
  reasons: typeof reasons
  card: typeof card
  receipt: typeof receipt
  camera: typeof camera
  otherDevice: typeof otherDevice
  funds: typeof funds
  docs: typeof docs
  ui: typeof ui
}

/** The same list for the build, which cannot see types. */
export const laterSections = [
  'reasons',
  'card',
  'receipt',
  'camera',
  'otherDevice',
  'funds',
  'docs',
  'ui',
] as const satisfies (keyof LaterWords)[]

/** What developers read is kept in one language. */
export const englishOnly: readonly (keyof LaterWords)[] = ['docs', 'ui']

type Sections = Words & OpenSection & LaterWords

/** The shape of a section in another language. What it lacks is filled with English by the build. */
export type Translation<Section extends keyof Sections> = Partly<Sections[Section]>

type Partly<Node> = { [Key in keyof Node]?: Node[Key] extends string ? string : Partly<Node[Key]> }
