import type { Picture } from './picture.ts'

export const longestPreviewSide = 320

/** At most 320 points on the longer side; a smaller picture stays as it is. */
export const scaleDown = (picture: Picture): Picture => {
  const scale = longestPreviewSide / Math.max(picture.width, picture.height)
  if (scale >= 1) return picture
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const points = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      points.set(meanOf(picture, area(picture, { x, y, width, height })), (y * width + x) * 4)
  return { width, height, points }
}

type Area = { left: number; right: number; top: number; bottom: number }

/** Which points of the large picture fall on one point of the small one. */
const area = (picture: Picture, small: { x: number; y: number; width: number; height: number }): Area => {
  const from = (at: number, of: number, whole: number) => Math.floor((at * whole) / of)
  const left = from(small.x, small.width, picture.width)
  const top = from(small.y, small.height, picture.height)
  return {
    left,
    top,
    right: Math.max(left + 1, from(small.x + 1, small.width, picture.width)),
    bottom: Math.max(top + 1, from(small.y + 1, small.height, picture.height)),
  }
}

const meanOf = ({ width, points }: Picture, { left, right, top, bottom }: Area) => {
  const sums = [0, 0, 0, 0]
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      for (let part = 0; part < 4; part++) sums[part] = (sums[part] ?? 0) + (points[(y * width + x) * 4 + part] ?? 0)
  const count = (right - left) * (bottom - top)
  return sums.map((sum) => Math.round(sum / count))
}

/**
 * Where the middle digits are, in parts of width and height: by ISO 7811 the number's second and third group lie at
 * 33 to 71 % of a card's width and 60 % of its height. Room is left for a card that fills the whole picture as well
 * as for one inside the frame's outline.
 */
export const maskedBand = { left: 0.3, right: 0.72, top: 0.42, bottom: 0.72 }

/** Nothing of what was there is left: the points are replaced, not laid over. */
export const paintBand = ({ width, height, points }: Picture): Picture => {
  const painted = Uint8Array.from(points)
  for (let y = Math.floor(height * maskedBand.top); y < Math.ceil(height * maskedBand.bottom); y++)
    for (let x = Math.floor(width * maskedBand.left); x < Math.ceil(width * maskedBand.right); x++)
      painted.set([0, 0, 0, 255], (y * width + x) * 4)
  return { width, height, points: painted }
}
