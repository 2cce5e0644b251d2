import { describe, expect, test } from 'vitest'
import { maskedBand, paintBand, scaleDown } from './change-picture.ts'
import { decodePicture, encodePicture, type Picture } from './picture.ts'

/** Brightness grows with x, then with y, so that no two areas look alike. */
const slope = (width: number, height: number): Picture => {
  const points = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      points.set([Math.floor((x * 255) / width), Math.floor((y * 255) / height), 90, 255], (y * width + x) * 4)
  return { width, height, points }
}
const pointAt = ({ width, height, points }: Picture, x: number, y: number) => {
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4
  return [...points.slice(at, at + 3)]
}
const distance = (one: number[], other: number[]) =>
  Math.max(...one.map((value, i) => Math.abs(value - (other[i] ?? 0))))

const roundTrip = (picture: Picture, mimeType: string) => {
  const read = decodePicture(encodePicture(picture, mimeType), mimeType)
  if (!read) throw new Error('What was encoded cannot be decoded')
  return read
}

describe.each(['image/png', 'image/jpeg'])('%s', (mimeType) => {
  const original = slope(640, 400)

  test('a preview has 320 points on its longer side and looks like the picture', () => {
    const preview = roundTrip(scaleDown(original), mimeType)
    expect(preview).toMatchObject({ width: 320, height: 200 })
    for (const [x, y] of [
      [0.1, 0.1],
      [0.5, 0.9],
      [0.9, 0.3],
    ] as const)
      expect(distance(pointAt(preview, x, y), pointAt(original, x, y))).toBeLessThan(8)
  })

  test('the band is black through and through, and around it nothing changed', () => {
    const masked = roundTrip(paintBand(original), mimeType)
    const { left, right, top, bottom } = maskedBand
    for (let x = left + 0.02; x < right - 0.02; x += 0.02)
      for (let y = top + 0.02; y < bottom - 0.02; y += 0.02)
        expect(distance(pointAt(masked, x, y), [0, 0, 0])).toBeLessThan(8)
    for (const [x, y] of [
      [0.1, 0.5],
      [0.9, 0.6],
      [0.5, 0.2],
      [0.5, 0.95],
    ] as const)
      expect(distance(pointAt(masked, x, y), pointAt(original, x, y))).toBeLessThan(8)
  })
})

test('a tall picture is scaled by its height, a small one not at all', () => {
  expect(scaleDown(slope(100, 1000))).toMatchObject({ width: 32, height: 320 })
  const small = slope(30, 20)
  expect(scaleDown(small)).toBe(small)
})

test('a pale card loses its digits: opacity of the original does not shine through', () => {
  const clear = { ...slope(40, 40), points: new Uint8Array(40 * 40 * 4) }
  const masked = paintBand(clear)
  const middle = (20 * 40 + 20) * 4
  expect([...masked.points.slice(middle, middle + 4)]).toEqual([0, 0, 0, 255])
})

test.each([
  ['application/pdf', '%PDF-1.7'],
  ['image/png', 'no png'],
  ['image/jpeg', 'no jpeg'],
])('%s without points to read is no picture', (mimeType, text) => {
  expect(decodePicture(new TextEncoder().encode(text), mimeType)).toBeUndefined()
})

/** A JPEG whose left quarter is bright, marked by a camera that was held in this way. */
const heldAt = (orientation: number) => {
  const points = new Uint8Array(32 * 16 * 4).fill(255)
  for (let y = 0; y < 16; y++) for (let x = 8; x < 32; x++) points.set([0, 0, 0, 255], (y * 32 + x) * 4)
  const bytes = encodePicture({ width: 32, height: 16, points }, 'image/jpeg')
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const exif = [0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  return Uint8Array.from([...bytes.slice(0, 2), ...exif, ...bytes.slice(2)])
}

test.each([
  [1, { width: 32, height: 16 }, { x: 0.05, y: 0.5 }],
  [3, { width: 32, height: 16 }, { x: 0.95, y: 0.5 }],
  [6, { width: 16, height: 32 }, { x: 0.5, y: 0.05 }],
  [8, { width: 16, height: 32 }, { x: 0.5, y: 0.95 }],
])('a picture that lies as %i says is read upright', (orientation, size, bright) => {
  const picture = decodePicture(heldAt(orientation), 'image/jpeg')
  if (!picture) throw new Error('The picture cannot be read')
  expect(picture).toMatchObject(size)
  expect(pointAt(picture, bright.x, bright.y)[0]).toBeGreaterThan(200)
  expect(pointAt(picture, 1 - bright.x, 1 - bright.y - 0.01)[0]).toBeLessThan(60)
})
