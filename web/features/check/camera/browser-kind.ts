import { systemOf } from './in-app-browser.ts'

/** Browsers whose settings lie in different places. */
export type BrowserKind = 'chrome' | 'chrome-phone' | 'firefox' | 'firefox-phone' | 'safari' | 'safari-phone' | 'other'

export type DeviceKind = 'windows' | 'macos' | 'android' | 'ios' | 'other'

type Named = { userAgent: string; maxTouchPoints: number }

/** An iPad calls itself a Mac, but no Mac has a screen to touch. */
const isPad = ({ userAgent, maxTouchPoints }: Named): boolean => /Macintosh/.test(userAgent) && maxTouchPoints > 1

export const browserKindOf = (named: Named): BrowserKind => {
  const { userAgent } = named
  const system = systemOf(userAgent)
  // Every browser on an iPhone or iPad is Safari under its name, but only Safari has its settings in the address bar.
  if (system === 'ios' || isPad(named)) return /CriOS|FxiOS|EdgiOS/.test(userAgent) ? 'other' : 'safari-phone'
  if (/Firefox\//.test(userAgent)) return system === 'android' ? 'firefox-phone' : 'firefox'
  if (/Chrome\//.test(userAgent)) return system === 'android' ? 'chrome-phone' : 'chrome'
  return /Macintosh.*Safari\//.test(userAgent) ? 'safari' : 'other'
}

export const deviceKindOf = (named: Named): DeviceKind => {
  const system = systemOf(named.userAgent)
  if (system !== 'other') return system
  if (isPad(named)) return 'ios'
  if (/Windows/.test(named.userAgent)) return 'windows'
  return /Macintosh/.test(named.userAgent) ? 'macos' : 'other'
}
