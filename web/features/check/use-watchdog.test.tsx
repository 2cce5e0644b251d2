import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { silentAfterMs, useWatchdog } from './use-watchdog.ts'

const Watched = ({ watching, onSilent }: { watching: boolean; onSilent: () => void }) => {
  useWatchdog(watching, onSilent)
  return null
}

let root: Root
let barks: number
const show = (watching: boolean) =>
  act(() => root.render(<Watched watching={watching} onSilent={() => void barks++} />))
const turn = (state: 'visible' | 'hidden') => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  root = createRoot(document.createElement('div'))
  barks = 0
  turn('visible')
})
afterEach(() => {
  act(() => root.unmount())
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the watchdog', () => {
  test('barks when the page waited for 20 seconds before somebody’s eyes', async () => {
    await show(true)
    vi.advanceTimersByTime(silentAfterMs - 1)
    expect(silentAfterMs).toBe(20_000)
    expect(barks).toBe(0)
    vi.advanceTimersByTime(1)
    expect(barks).toBe(1)
  })

  test('keeps quiet once the frame is there', async () => {
    await show(true)
    await show(false)
    vi.advanceTimersByTime(60_000)
    expect(barks).toBe(0)
  })

  test('does not count while nobody looks', async () => {
    await show(true)
    vi.advanceTimersByTime(silentAfterMs - 5_000)
    turn('hidden')
    vi.advanceTimersByTime(60_000)
    expect(barks).toBe(0)
    turn('visible')
    vi.advanceTimersByTime(silentAfterMs)
    expect(barks).toBe(1)
  })
})
