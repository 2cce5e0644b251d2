import { common } from './common.ts'
import { nextSteps } from './link-problems.ts'
import { open } from './open.ts'
import { openHtml } from './open-html.ts'
import { problems } from './problems.ts'
import { answer, check, confirm, returned, waiting } from './steps.ts'

/** Everything a person reads, in the order in which it is met. A new language is a second object of this shape. */
export const en = { common, open, openHtml, confirm, check, waiting, answer, returned, problems, nextSteps } as const
