import type { ActionView } from '#contract/action-view.ts'

export type Step = 'confirm' | 'check' | 'waiting' | 'answer'

/** Which page an action is at. The address follows this, never the other way round. */
export const stepOf = (view: Pick<ActionView, 'state' | 'answer' | 'kind' | 'role'>): Step => {
  // Checked from the moment when the host asks: there is nothing to say yes to, and nothing to capture.
  if (view.kind === 'source-of-funds') return isFinal(view) || view.answer ? 'answer' : 'waiting'
  // It goes on elsewhere: this screen waits for the answer.
  if (view.role === 'watcher' && !isFinal(view)) return 'waiting'
  switch (view.state) {
    case 'created':
      return 'confirm'
    case 'opened':
      // Back in `opened` with an answer: the attempt before was turned down and may be tried again.
      return view.answer ? 'answer' : 'confirm'
    case 'started':
      return 'check'
    case 'submitted':
    case 'in-review':
      return 'waiting'
    case 'decided':
    case 'refused':
    case 'expired':
    case 'cancelled':
      return 'answer'
  }
}

/** Nothing more will happen to it, so there is nothing left to listen for. */
export const isFinal = ({ state }: Pick<ActionView, 'state'>): boolean =>
  state === 'decided' || state === 'refused' || state === 'expired' || state === 'cancelled'
