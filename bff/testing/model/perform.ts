import { ask } from './ask.ts'
import { hostCall } from './host-steps.ts'
import { lookAt, wait } from './look-steps.ts'
import { deviceInUse, pick } from './look-up.ts'
import { fail, forge, passTo, webhooksStep } from './outside-steps.ts'
import { frameStep, goOn, press, redeemStep, review } from './person-steps.ts'
import type { Step, Together } from './step.ts'
import { intrude, scan, tryAsOtherHost } from './stranger-steps.ts'
import type { World } from './world.ts'

/**
 * Does one step. What it should come to is for the invariants to say, and for the few steps that know for certain.
 * After one that gives `unchanged`, what is stored must be what it was.
 */
export const perform = async (w: World, step: Step): Promise<unknown> => {
  w.watch.figures.count('steps', step.do)
  switch (step.do) {
    case 'ask':
      return ask(w, step)
    case 'pass':
      return w.pass(step.ms)
    case 'work':
      return w.processes.work()
    case 'turn-clock':
      return w.turnClock(step.ms)
    case 'rotate-keys':
      w.rotateKeys()
      return w.processes.doom('between steps', 0, 0)
    case 'fail':
      return fail(w, step)
    case 'change-answers':
      return w.sumsub.change(step.what, step.times)
    case 'webhooks':
      return webhooksStep(w, step)
    case 'press':
      return w.known.length > 0 ? press(w, deviceInUse(w, step.device), step.what, step.shown) : undefined
    case 'look':
      return lookAt(w, deviceInUse(w, step.device))
    case 'wait':
      return wait(w, deviceInUse(w, step.device))
    case 'together':
      return together(w, step)
    case 'crash':
      return w.processes.doom(step.at, step.after, step.downSteps)
    default:
      return w.known.length > 0 ? aboutAction(w, step) : undefined
  }
}

type AboutAction = Extract<Step, { action: number }>

const aboutAction = async (w: World, step: AboutAction): Promise<unknown> => {
  const known = pick(w.known, step.action)
  switch (step.do) {
    case 'go-on':
      return goOn(w, step)
    case 'redeem':
      return redeemStep(w, step)
    case 'frame': {
      const token = step.token === 'first' ? known.tokens[0] : known.tokens.at(-1)
      return token && frameStep(w, known, token.token, step)
    }
    case 'host':
      return hostCall(w, known, step.what)
    case 'review':
      return review(w, known, step.outcome)
    case 'forge':
      return forge(w, step)
    case 'pass-to':
      return passTo(w, step)
    case 'scan':
      return scan(w, step)
    case 'stranger':
      return intrude(w, step)
    case 'foreign':
      return tryAsOtherHost(w, step)
  }
}

const together = async (w: World, { steps, order }: Together): Promise<void> => {
  w.setCalm(false)
  await w.meeting.hold(
    steps.map((step) => () => perform(w, step)),
    order,
  )
  w.setCalm(true)
}
