import * as v from 'valibot'
import type { ActionView } from '#contract/action-view.ts'
import type { Locale } from '#contract/locales.ts'
import { linkCode } from '#contract/redeem-link.ts'
import { readAction } from '../../action/read-action.ts'
import { isFinal, stepOf } from '../../action/step-of.ts'
import { ApiError, problemOf } from '../../api/api-error.ts'
import { paths } from '../../paths.ts'
import { markLanguage } from '../../text/mark-language.ts'
import type { OpenWords } from '../../text/open-words.ts'
import { codeField, type OpenState, relabel, show, showBusy } from './open-screen.ts'
import { redeemLink } from './redeem-link.ts'
import { resendLink } from './resend-link.ts'
import { takeCode } from './take-code.ts'

type Press = Pick<Event, 'isTrusted'>

/** The static page behind the emailed link. The code lives in this closure and nowhere else. */
export const createOpenPage = (window: Window, firstWords: OpenWords, leaveFor: (path: string) => void) => {
  let code = takeCode(window)
  let typed = false
  let words = firstWords
  let state: OpenState = { at: 'ready' }
  let busy = false
  let last: () => Promise<void> = async () => undefined
  const page = window.document

  const present = (next: OpenState) => {
    state = next
    show(page, words, state)
    if (state.at === 'typing') codeField(page).focus()
    else if (state.at !== 'ready') page.querySelector('h1')?.focus()
  }

  const run = async (work: () => Promise<void>) => {
    if (busy) return
    busy = true
    last = work
    showBusy(page, words, true)
    try {
      await work()
    } catch (error) {
      const problem = problemOf(error)
      // How a code may be spelt only the backend knows: what it cannot read is a wrong one.
      if (typed && problem.code === 'body-not-valid') problem.code = 'link-not-valid'
      // Nothing to go on with, and nothing wrong: whoever comes without a link has a code to type.
      if (code === null && problem.code === 'session-missing') present({ at: 'typing' })
      else present({ at: 'problem', problem, typed })
    } finally {
      busy = false
    }
  }

  const goOn = (view: ActionView) => leaveFor(paths[stepOf(view)])

  const wholeCode = (): string => {
    if (code !== null && (typed || v.is(linkCode, code))) return code
    throw new ApiError('link-not-valid', 'No whole code')
  }

  const redeem = async () => goOn(await redeemLink(wholeCode()))
  const takeOver = async () => goOn(await redeemLink(wholeCode(), { takeOver: true }))
  /** What is over is nothing to go on with: there may be a code of another request to type. */
  const resume = async () => {
    const view = await readAction()
    if (isFinal(view)) present({ at: 'typing' })
    else goOn(view)
  }
  const resend = async () => {
    const { sentTo } = await resendLink(wholeCode())
    // The next one to type is in the new mail.
    codeField(page).value = ''
    present({ at: 'sent', sentTo, typed })
  }
  const sendCode = async () => {
    // Some paste the whole link.
    code = codeField(page).value.replace(/.*#/, '').trim()
    typed = true
    await redeem()
  }

  /** A program can click too, and scanners of mail do. Only a person's press is trusted by the browser. */
  const onlyByHand = (work: () => () => Promise<void>) => async (press: Press) => {
    if (press.isTrusted) await run(work())
  }

  return {
    continue: onlyByHand(() => redeem),
    takeOver: onlyByHand(() => takeOver),
    resend: onlyByHand(() => resend),
    retry: onlyByHand(() => last),
    sendCode: onlyByHand(() => sendCode),
    /** Back to the field, where what was typed before gives way to what is typed now. */
    typeCode: () => {
      present({ at: 'typing' })
      codeField(page).select()
    },
    /** Another language: the code stays here, and where the page stands too. */
    speak: (language: Locale, spoken: OpenWords) => {
      words = spoken
      markLanguage(page.documentElement, language)
      relabel(page, words)
      show(page, words, state)
      showBusy(page, words, busy)
    },
    /** Without a code this is a reload, which a live session knows how to go on from, or somebody comes to type one. */
    begin: async () => {
      present({ at: code ? 'ready' : 'typing' })
      if (!code) await run(resume)
    },
    /** A second link, opened in the same tab, changes only the fragment: no document is loaded for it. */
    secondLink: () => {
      const second = takeCode(window)
      if (second === null) return
      code = second
      typed = false
      if (!busy) present({ at: 'ready' })
    },
  }
}
