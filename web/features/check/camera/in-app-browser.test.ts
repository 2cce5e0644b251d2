import { describe, expect, test } from 'vitest'
import { addressOutside, inAppBrowserOf } from './in-app-browser.ts'

const android =
  'Mozilla/5.0 (Linux; Android 14; SM-A146U Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0.6261.88 Mobile Safari/537.36'
const androidChrome =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148'
const iphoneSafari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1'

describe('a browser inside an app', () => {
  test.each([
    [
      'Instagram',
      `${iphone} Instagram 334.0.4.32.98 (iPhone15,3; iOS 17_5; de_DE; de; scale=3.00; 1290x2796; 613408389)`,
      'ios',
    ],
    ['Facebook', `${android} [FB_IAB/FB4A;FBAV/453.0.0.40.107;]`, 'android'],
    ['Facebook', `${iphone} [FBAN/FBIOS;FBAV/453.0;FBDV/iPhone13,3;FBMD/iPhone;FBSN/iOS;FBSV/17.5]`, 'ios'],
    ['Messenger', `${android} [FB_IAB/Orca-Android;FBAV/399.0.0.10.120;]`, 'android'],
    ['LINE', `${iphoneSafari.replace(' Safari/604.1', '')} Safari Line/14.9.0`, 'ios'],
    [
      'WeChat',
      `${android.replace('; wv', '')} XWEB/1220 MMWEBSDK/20240404 MicroMessenger/8.0.49.2600(0x28003133)`,
      'android',
    ],
    [
      'TikTok',
      `${android} trill_340104 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/musical_ly BytedanceWebview/d8a21c6`,
      'android',
    ],
    ['LinkedIn', `${iphone} [LinkedInApp]/9.29.2526`, 'ios'],
    ['Snapchat', `${iphone} Snapchat/12.88.0.40 (like Safari/8617)`, 'ios'],
    ['Outlook', `${iphone} Outlook-iOS/709.2226530.prod.iphone (3.24.1)`, 'ios'],
    ['Google', `${iphoneSafari.replace('Version/17.5', 'GSA/320.0.640')}`, 'ios'],
    [null, android, 'android'],
    [null, iphone, 'ios'],
  ] as const)('is known: %s', (app, userAgent, system) => {
    expect(inAppBrowserOf(userAgent)).toEqual({ app, system })
  })

  test.each([
    ['Chrome on Android', androidChrome],
    ['Samsung Internet', androidChrome.replace('Chrome/131', 'SamsungBrowser/27.0 Chrome/125')],
    ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0'],
    ['Safari on an iPhone', iphoneSafari],
    ['Chrome on an iPhone', iphoneSafari.replace('Version/17.5', 'CriOS/131.0.6778.73')],
    ['Firefox on an iPhone', iphoneSafari.replace('Version/17.5', 'FxiOS/132.0')],
    ['Chrome', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'],
    [
      'Safari',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
    ],
  ])('is not suspected in %s', (_name, userAgent) => {
    expect(inAppBrowserOf(userAgent)).toBeNull()
  })
})

describe('the way out', () => {
  const url = 'https://verify.bank.example/open#csl_abc'

  test('on Android is an intent that keeps the code of the link', () => {
    const address = addressOutside(url, { app: 'Facebook', system: 'android' }) ?? ''
    const split = address.lastIndexOf('#')
    expect(address.slice(0, split).replace('intent:', 'https:')).toBe(url)
    expect(address.slice(split)).toMatch(/^#Intent;scheme=https;.*;end$/)
  })

  test('in LINE is a word in the address, before the code', () => {
    expect(addressOutside(url, { app: 'LINE', system: 'ios' })).toBe(
      'https://verify.bank.example/open?openExternalBrowser=1#csl_abc',
    )
  })

  test('on an iPhone only the person can take', () => {
    expect(addressOutside(url, { app: 'Instagram', system: 'ios' })).toBeNull()
  })
})
