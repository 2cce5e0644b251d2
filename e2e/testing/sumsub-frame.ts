import type { Frame, Page } from 'playwright/test'

export const isSumsub = (frame: Frame) => frame.url().includes('/websdk/websdk.html')
export const frameOf = (page: Page): Frame => {
  const frame = page.frames().find(isSumsub)
  if (!frame) throw new Error('The page has no frame of Sumsub’s.')
  return frame
}
