export type System = 'android' | 'ios' | 'other'

export type InAppBrowser = {
  /** The app whose window this is, as people know it; null when only the kind of window is known. */
  app: string | null
  system: System
}

/**
 * Windows that mail, chat and social programs open links in. They often have no camera, or deny it without a question,
 * and their cookies end with them. Each is known by what it adds to the browser's name.
 */
const apps: readonly (readonly [string, RegExp])[] = [
  ['Instagram', /Instagram/],
  ['Messenger', /MessengerForiOS|Orca-Android|FB_IAB\/(?:MESSENGER|Orca)/],
  ['Facebook', /FBAN|FBAV|FB_IAB|FBIOS/],
  ['LINE', /\bLine\/\d/],
  ['WeChat', /MicroMessenger/],
  ['TikTok', /musical_ly|BytedanceWebview|TikTok|\btrill_/],
  ['Snapchat', /Snapchat/],
  ['LinkedIn', /LinkedInApp/],
  ['Pinterest', /\[?Pinterest\//],
  ['X', /Twitter for (?:iPhone|iPad)|TwitterAndroid/],
  ['Telegram', /Telegram-(?:Android|iOS)/],
  ['KakaoTalk', /KAKAOTALK/i],
  ['Outlook', /Outlook-(?:iOS|Android)|OutlookMobile/],
  ['Gmail', /\bGmail\b/],
  ['Google', /\bGSA\//],
]

/** Android names its WebView; on an iPhone only whole browsers call themselves Safari. */
const isWebView = (userAgent: string, system: System): boolean =>
  system === 'android' ? /;\s?wv\)/.test(userAgent) : system === 'ios' && !/Safari\//.test(userAgent)

export const systemOf = (userAgent: string): System => {
  if (/Android/.test(userAgent)) return 'android'
  return /iPhone|iPad|iPod/.test(userAgent) ? 'ios' : 'other'
}

/** `null` in a browser of its own. */
export const inAppBrowserOf = (userAgent: string): InAppBrowser | null => {
  const system = systemOf(userAgent)
  const [app] = apps.find(([, sign]) => sign.test(userAgent)) ?? []
  if (app) return { app, system }
  return isWebView(userAgent, system) ? { app: null, system } : null
}

/**
 * The same address for the phone's own browser, as far as a link can ask for it; null where only the person can.
 * Android takes an intent from most apps (its data may hold a fragment: the last `#` counts); LINE has a word for it.
 */
export const addressOutside = (url: string, { app, system }: InAppBrowser): string | null => {
  if (app === 'LINE') {
    const outside = new URL(url)
    outside.searchParams.set('openExternalBrowser', '1')
    return outside.href
  }
  if (system !== 'android') return null
  const [scheme = 'https', rest = ''] = url.split('://')
  return `intent://${rest}#Intent;scheme=${scheme};action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;end`
}
