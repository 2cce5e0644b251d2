import * as v from 'valibot'
import { actionView, shownActionHeader } from '../../contract/action-view.ts'
import { answer as minted } from '../../contract/mint-access-token.ts'
import { answer as handedOver } from '../../contract/other-device.ts'
import { createFrame } from '../frame.ts'
import { simulatorUrl } from '../harness.ts'
import { linksAtLeast, noteCode } from './codes.ts'
import { consentVersion, people } from './ground.ts'
import { attemptsOf, deviceFor, knownOf, pick, rowOf } from './look-up.ts'
import type { Outcome, Press, Step } from './step.ts'
import type { Device, Known, World } from './world.ts'

type Do<Name extends Step['do']> = Extract<Step, { do: Name }>

/** The press that spends a link. */
export const redeem = async (w: World, device: Device, code: string, takeOver: boolean): Promise<void> => {
  const response = await device.browser.post('/api/redeem-link', { code, takeOver })
  if (response.status !== 200) return
  const view = v.parse(actionView, await response.json())
  device.actionId = view.id
  const known = knownOf(w, view.id)
  w.watch.require(
    known?.codes.includes(code) === true || known?.handed.includes(code) === true,
    'I12',
    () => `a code of another action opened ${view.id}`,
  )
  if (!response.headers.has('set-cookie')) return
  const times = (w.spent.get(code) ?? 0) + (takeOver ? 0 : 1)
  w.spent.set(code, times)
  w.watch.require(times <= 1, 'I4', () => `a link of ${view.id} was redeemed twice`)
  w.watch.figures.count('redeemed', takeOver ? 'taken over' : 'first')
}

const madeUpCode = `csl_${'A'.repeat(43)}`

const codeFor = (known: Known, which: Do<'redeem'>['code']): string => {
  if (which === 'garbage') return madeUpCode
  if (which === 'handed') return known.handed.at(-1) ?? madeUpCode
  return (which === 'first' ? known.codes[0] : known.codes.at(-1)) ?? madeUpCode
}

export const redeemStep = async (w: World, { action, device, code, takeOver }: Do<'redeem'>): Promise<void> => {
  const known = pick(w.known, action)
  const given = codeFor(known, code)
  const mustOpen = w.isCalm() && opensNow(w, known, given)
  await redeem(w, pick(w.devices, device), given, takeOver)
  if (mustOpen) w.watch.require(w.spent.has(given), 'redeem', () => `the newest link of ${known.id} does not open`)
}

/** The newest link that there is, unspent, of an action that goes on: as far as it is certain. */
const opensNow = (w: World, known: Known, code: string): boolean => {
  const row = rowOf(w, known)
  const links = w.snapshot.links.filter(({ actionId, purpose }) => actionId === known.id && purpose === 'mail')
  const newest = links.sort((a, b) => a.number - b.number).at(-1)
  return (
    links.length === known.codes.length &&
    known.codes.at(-1) === code &&
    newest?.redeemedAtMs === null &&
    newest.replacedAtMs === null &&
    newest.expiresAtMs > w.now() &&
    row?.endedAtMs === null
  )
}

const bodies: Partial<Record<Press, object>> = { approve: { consentVersion }, progress: { event: 'submitted' } }
const paths: Record<Press, string> = {
  approve: '/api/approve',
  'approve-without-consent': '/api/approve',
  mint: '/api/access-token',
  refuse: '/api/refuse',
  resend: '/api/resend-link',
  'hosted-link': '/api/websdk-link',
  progress: '/api/progress',
  'other-device': '/api/other-device',
  'take-back': '/api/take-back',
}

/** A press on our page, which says which action it shows, or not. */
export const press = async (
  w: World,
  device: Device,
  what: Press,
  shown: 'right' | 'wrong' | 'none' = 'right',
): Promise<void> => {
  const id = shown === 'wrong' ? pick(w.known, w.known.length - 1).id : device.actionId
  const headers: Record<string, string> = shown === 'none' || id === null ? {} : { [shownActionHeader]: id }
  const before = device.actionId
  const response = await device.browser.post(paths[what], bodies[what] ?? {}, headers)
  const known = knownOf(w, before)
  if (response.status === 401) device.actionId = null
  if (!response.ok || !known) return
  w.watch.figures.count('pressed', what)
  if (shown === 'wrong' && id !== before) w.watch.violate('T01', `${what} was taken although the page shows ${id}`)
  if (what === 'mint') noteToken(w, known, v.parse(minted, await response.json()).token)
  if (what === 'other-device') {
    noteCode(w, known, v.parse(handedOver, await response.json()).url, 'handed')
    linksAtLeast(w, known, `a link to another device for ${known.id}`)
  }
}

const noteToken = (w: World, known: Known, token: string): void => {
  const { state, attempt = 0 } = rowOf(w, known) ?? {}
  w.watch.plant('token', token)
  // Asked for a token by someone who has not said yes yet, minting is the yes.
  known.tokens.push({ token, attempt: state === 'created' || state === 'opened' ? attempt + 1 : attempt })
}

/** What the person does in Sumsub's frame. It may well refuse: says whether something was handed in. */
export const frameStep = async (
  w: World,
  known: Known,
  token: string,
  step: Pick<Do<'frame'>, 'part' | 'outcome' | 'afterMs'>,
): Promise<boolean> => {
  const frame = createFrame(w.simulator, simulatorUrl, token)
  try {
    const { externalActionId } = (await frame.launch()).action
    const isOfAction = attemptsOf(w, known).some((attempt) => attempt.externalActionId === externalActionId)
    w.watch.require(isOfAction || !w.isCalm(), 'I6', () => `a token of ${known.id} launches ${externalActionId}`)
    if (step.part === 'launch') return false
    planOutcome(w, known, step)
    await frame.passCheck()
    w.watch.figures.count('checked', step.outcome)
    return true
  } catch {
    w.watch.figures.count('checked', 'refused')
    return false
  }
}

const planOutcome = (w: World, { person }: Known, { outcome, afterMs }: { outcome: Outcome; afterMs: number }) =>
  w.simulator.control.planOutcome({ externalUserId: pick(people, person).id, outcome, afterMs })

/** Whatever a person, Sumsub or a host would naturally do next. */
export const goOn = async (w: World, step: Do<'go-on'>): Promise<void> => {
  const known = pick(w.known, step.action)
  const row = rowOf(w, known)
  if (!row || row.endedAtMs !== null) return
  if (known.kind === 'funds') {
    planOutcome(w, known, step)
    return w.pass(row.onHold ? 61_000 : 1_000)
  }
  const device = deviceFor(w, known)
  switch (row.state) {
    case 'created':
      return redeem(w, device, known.codes.at(-1) ?? madeUpCode, false)
    case 'opened':
      return device.actionId === known.id ? press(w, device, 'approve') : openAgain(w, known, device)
    case 'started':
      return passCheck(w, known, device, step)
    default:
      if (row.onHold) review(w, known, step.outcome)
      return w.pass(step.afterMs + 2_000)
  }
}

/** Its device was lost to another action: a fresh link, or the same one in one more press. */
const openAgain = async (w: World, known: Known, device: Device): Promise<void> =>
  redeem(w, device, known.codes.at(-1) ?? madeUpCode, true)

const passCheck = async (w: World, known: Known, device: Device, step: Do<'go-on'>): Promise<void> => {
  const { number = 0 } = attemptsOf(w, known).at(-1) ?? {}
  const newest = () => known.tokens.findLast(({ attempt }) => attempt === number)?.token
  if (device.actionId !== known.id) return openAgain(w, known, device)
  if (!newest()) await press(w, device, 'mint')
  const token = newest()
  const isIn = token !== undefined && (await frameStep(w, known, token, { ...step, part: 'pass' }))
  return isIn ? w.processes.work() : w.pass(step.afterMs + 5_000)
}

/** A reviewer at Sumsub decides, if there is anything to decide. */
export const review = (w: World, known: Known, outcome: Outcome): void => {
  const externalActionId = attemptsOf(w, known).at(-1)?.externalActionId
  if (!externalActionId || outcome === 'never') return
  try {
    w.simulator.control.review({ externalActionId, outcome })
    w.watch.figures.count('reviewed', outcome)
  } catch {
    w.watch.figures.count('reviewed', 'nothing')
  }
}
