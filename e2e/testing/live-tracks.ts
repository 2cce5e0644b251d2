import type { BrowserContext, Page } from 'playwright/test'

type Counted = Window & { liveTracks?: () => number }

/** Remembers every track that any document of this browser is given. Before its first page. */
export const countTracks = (context: BrowserContext) =>
  context.addInitScript(() => {
    const { mediaDevices } = navigator
    if (!mediaDevices) return
    const given: MediaStreamTrack[] = []
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices)
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await getUserMedia(constraints)
      given.push(...stream.getTracks())
      return stream
    }
    const counted: Counted = window
    counted.liveTracks = () => given.filter(({ readyState }) => readyState === 'live').length
  })

/** How many cameras run just now: in the page itself, and in the frames on it. */
export const liveTracks = async (page: Page) => {
  const count = () => {
    const counted: Counted = window
    return counted.liveTracks?.() ?? 0
  }
  const [main, ...frames] = page.frames()
  const inFrames = await Promise.all(frames.map((frame) => frame.evaluate(count)))
  return { page: (await main?.evaluate(count)) ?? 0, frames: inFrames.reduce((sum, each) => sum + each, 0) }
}
