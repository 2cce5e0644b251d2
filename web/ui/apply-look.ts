import { type LookColours, lookNames, lookValues } from './look-colours.ts'

/**
 * Through the CSSOM: the policy of every page forbids style attributes in markup, and this is none. Without a host the
 * page has our own colours.
 */
export const applyLook = (page: Document, look: LookColours | null): void => {
  const { style } = page.documentElement
  const values = look ? lookValues(look) : {}
  for (const name of lookNames) {
    const value = values[name]
    if (value) style.setProperty(`--look-${name}`, value)
    else style.removeProperty(`--look-${name}`)
  }
  paintBrowser(page, 'light', values.ink ?? '#0c4a44')
  paintBrowser(page, 'dark', values['dark-band'] ?? '#0b2b27')
}

/** The bar of a phone's browser carries on the band of the page. */
const paintBrowser = (page: Document, scheme: 'light' | 'dark', colour: string) =>
  page.querySelector(`meta[name="theme-color"][media*="${scheme}"]`)?.setAttribute('content', colour)
