import * as v from 'valibot'
import type { ActionView } from '#contract/action-view.ts'
import type { Locale } from '#contract/locales.ts'
import { linkCode } from '#contract/redeem-link.ts'
import { readAction } from '../../action/read-action.ts'
import { stepOf } from '../../action/step-of.ts'
import { ApiError, problemOf } from '../../api/api-error.ts'
import { paths } from '../../paths.ts'
import { markLanguage } from '../../text/mark-language.ts'
import type { OpenWords } from '../../text/open-words.ts'
import { type OpenState, relabel, show, showBusy } from './open-screen.ts'
import { redeemLink } from './redeem-link.ts'
import { resendLink } from './resend-link.ts'
import { takeCode } from './take-code.ts'

type Press = Pick<Event, 'isTrusted'>

/** The static page behind the emailed link. The code lives in this closure and nowhere else. */
export const createOpenPage = (window: Window, firstWords: OpenWords, leaveFor: (path: string) => void) => {
  let code = takeCode(window)
  let words = firstWords
  let state: OpenState = { at: 'ready' }
  let busy = false
  let last: () => Promise<void> = async () => undefined
  const page = window.document

  const present = (next: OpenState) => {
    state = next
    show(page, words, state)
    if (state.at !== 'ready') page.querySelector('h1')?.focus()
  }

  const run = async (work: () => Promise<void>) => {
    if (busy) return
    busy = true
    last = work
    showBusy(page, words, true)
    try {
      await work()
    } catch (error) {
      present({ at: 'problem', problem: problemOf(error), holdsCode: v.is(linkCode, code) })
    } finally {
      busy = false
    }
  }

  const goOn = (view: ActionView) => leaveFor(paths[stepOf(view)])

  const redeem = async () => goOn(await redeemLink(wholeCode(code)))
  const takeOver = async () => goOn(await redeemLink(wholeCode(code), { takeOver: true }))
  const resume = async () => goOn(await readAction())
  const resend = async () => present({ at: 'sent', ...(await resendLink(wholeCode(code))) })

  /** A program can click too, and scanners of mail do. Only a person's press is trusted by the browser. */
  const onlyByHand = (work: () => () => Promise<void>) => async (press: Press) => {
    if (press.isTrusted) await run(work())
  }

  return {
    continue: onlyByHand(() => redeem),
    takeOver: onlyByHand(() => takeOver),
    resend: onlyByHand(() => resend),
    retry: onlyByHand(() => last),
    /** Another language: the code stays here, and where the page stands too. */
    speak: (language: Locale, spoken: OpenWords) => {
      words = spoken
      markLanguage(page.documentElement, language)
      relabel(page, words)
      show(page, words, state)
      showBusy(page, words, busy)
    },
    /** Without a code this is a reload, or a stray visit: a live session knows where to go on. */
    begin: async () => (code ? present({ at: 'ready' }) : await run(resume)),
    /** A second link, opened in the same tab, changes only the fragment: no document is loaded for it. */
    secondLink: () => {
      code = takeCode(window) ?? code
      if (!busy) present({ at: 'ready' })
    },
  }
}

const wholeCode = (code: string | null): string => {
  if (v.is(linkCode, code)) return code
  throw new ApiError('link-not-valid', 'The address holds no whole code')
}
