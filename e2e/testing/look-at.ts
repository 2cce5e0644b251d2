import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import * as v from 'valibot'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * A whole analysis puts axe into the document, and takes a second for its report. In a document that stays, this leaves
 * it there for `axeFindings`, which takes a tenth of that.
 */
export const bringAxe = async (page: Page) => {
  const { passes } = await new AxeBuilder({ page }).analyze()
  return passes.length
}

const told = v.array(v.object({ target: v.array(v.unknown()), failureSummary: v.optional(v.string(), '') }))
const ruleList = v.array(v.object({ id: v.string(), nodes: told }))
const report = v.object({ violations: ruleList, incomplete: ruleList })

/** What axe says against the page, and what it cannot tell: letter of WCAG 2.2 AA and good habits alike. */
export const axeFindings = async (page: Page, { systemColours = false } = {}): Promise<string[]> => {
  // Which colours a system forces is not for a page to answer for, and axe reads those that it replaced.
  const rules = { 'color-contrast': { enabled: !systemColours } }
  const found = await page.evaluate(`axe.run(${JSON.stringify({ runOnly: [...wcag, 'best-practice'], rules })})`)
  const { violations, incomplete } = v.parse(report, found)
  return [...violations, ...incomplete].flatMap((rule) =>
    rule.nodes.map(({ target, failureSummary }) => `${rule.id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/** Words that leave the window or a box that hides what leaves it, and things to press that a thumb would miss. */
export const outOfPlace = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true })
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent}`
    const elements = [...document.querySelectorAll('body *')].filter(seen)
    const width = document.documentElement.clientWidth

    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const outside: string[] = []
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      range.selectNodeContents(node)
      const lines = [...range.getClientRects()]
      if (lines.some(({ left, right }) => left < -0.5 || right > width + 0.5))
        outside.push(`outside: ${node.textContent}`)
    }
    const hidden = elements.filter(
      (element) =>
        getComputedStyle(element).overflow !== 'visible' &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
    )
    const small = elements.filter((element) => {
      if (!element.matches('.button, select, summary, .checkbox, input[type="text"]')) return false
      const { width: across, height } = element.getBoundingClientRect()
      return Math.min(across, height) < 44
    })
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...outside,
      ...hidden.map((element) => `cut off: ${name(element)}`),
      ...small.map((element) => `too small: ${name(element)}`),
    ]
  })
