import type { ReactNode } from 'react'
import type { ActionView } from '#contract/action-view.ts'

/** A page, and the made-up request that it is shown for. */
export type Sample = { view: ActionView; page: (view: ActionView) => ReactNode }
export type Samples = Readonly<Record<string, Sample>>
