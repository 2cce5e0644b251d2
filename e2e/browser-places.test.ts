import { describe, expect, test } from 'vitest'
import { browserPlaces, chooseBrowser } from './browser-places.ts'

describe('which browser', () => {
  test('CHROMIUM_PATH wins over every other place', () => {
    expect(chooseBrowser('/opt/chromium', ['/usr/bin/chromium'], () => true)).toBe('/opt/chromium')
  })

  test('a CHROMIUM_PATH that leads nowhere is an error that names it', () => {
    expect(() => chooseBrowser('/opt/gone', ['/usr/bin/chromium'], (path) => path !== '/opt/gone')).toThrow('/opt/gone')
  })

  test('otherwise the first place that exists', () => {
    const exists = (path: string) => path.endsWith('google-chrome')
    expect(chooseBrowser(undefined, browserPlaces({ platform: 'linux', env: {}, home: '/root' }), exists)).toBe(
      '/usr/bin/google-chrome',
    )
  })

  test('none is undefined, so that one can be installed', () => {
    expect(chooseBrowser('', ['/usr/bin/chromium'], () => false)).toBeUndefined()
  })

  test('macOS and Windows have their own places', () => {
    expect(browserPlaces({ platform: 'darwin', env: {}, home: '/Users/ann' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
    const env = { PROGRAMFILES: 'C:\\Program Files' }
    expect(browserPlaces({ platform: 'win32', env, home: '' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    )
  })
})
