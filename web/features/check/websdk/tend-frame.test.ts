import { describe, expect, test } from 'vitest'
import { mergeAllow, tendFrames } from './tend-frame.ts'

const vendors = 'camera; microphone; geolocation; clipboard-write; hid'

describe('what a frame may use', () => {
  test.each([
    [vendors, `${vendors}; fullscreen`],
    ['', 'camera; fullscreen'],
    ['microphone;', 'microphone; camera; fullscreen'],
    ['camera https://in.sumsub.com; fullscreen', 'camera https://in.sumsub.com; fullscreen'],
  ])('"%s" becomes "%s"', (given, merged) => {
    expect(mergeAllow(given)).toBe(merged)
    expect(mergeAllow(merged)).toBe(merged)
  })

  test('a frame that comes later is tended too, until the page is left', async () => {
    const container = document.createElement('div')
    const untend = tendFrames(container, 'Check')
    const later = container.appendChild(document.createElement('iframe'))
    await new Promise<void>((resolve) => queueMicrotask(resolve))
    expect(later.title).toBe('Check')

    untend()
    const afterwards = container.appendChild(document.createElement('iframe'))
    await new Promise<void>((resolve) => queueMicrotask(resolve))
    expect(afterwards.title).toBe('')
  })
})
