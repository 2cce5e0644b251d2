import { expect, test } from 'vitest'
import { browserKindOf, deviceKindOf } from './browser-kind.ts'

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15`, 0, 'safari', 'macos'],
  [`${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15`, 5, 'safari-phone', 'ios'],
  [`${mac} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36`, 0, 'chrome', 'macos'],
  [`${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, 5, 'safari-phone', 'ios'],
  [`${iphone} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`, 5, 'other', 'ios'],
  [`${android} Chrome/131.0.0.0 Mobile Safari/537.36`, 5, 'chrome-phone', 'android'],
  ['Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0', 5, 'firefox-phone', 'android'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0', 0, 'firefox', 'windows'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36', 10, 'chrome', 'windows'],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    0,
    'other',
    'other',
  ],
] as const)('%s, touch points: %d', (userAgent, maxTouchPoints, browser, device) => {
  expect(browserKindOf({ userAgent, maxTouchPoints })).toBe(browser)
  expect(deviceKindOf({ userAgent, maxTouchPoints })).toBe(device)
})
