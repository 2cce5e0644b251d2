import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { exifOrientation } from './exif-orientation.ts'

/** Four bytes a point: red, green, blue, opacity. */
export type Picture = { width: number; height: number; points: Uint8Array }

const jpegQuality = 90

/** Undefined for whatever has no points to change: documents, videos, and pictures that break off. */
export const decodePicture = (bytes: Uint8Array, mimeType: string): Picture | undefined => {
  const decode = decoders[mimeType]
  try {
    return decode?.(bytes)
  } catch {
    return undefined
  }
}

export const encodePicture = ({ width, height, points }: Picture, mimeType: string): Uint8Array<ArrayBuffer> => {
  if (mimeType === 'image/jpeg') return Uint8Array.from(jpeg.encode({ width, height, data: points }, jpegQuality).data)
  const png = new PNG({ width, height })
  png.data.set(points)
  return Uint8Array.from(PNG.sync.write(png))
}

const decoders: Record<string, (bytes: Uint8Array) => Picture> = {
  'image/jpeg': (bytes) => {
    const { width, height, data } = jpeg.decode(bytes, { useTArray: true, tolerantDecoding: false })
    return turn({ width, height, points: data }, exifOrientation(bytes))
  },
  'image/png': (bytes) => {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
    return { width, height, points: data }
  },
}

/** Where the point of the upright picture comes from, for the turns that cameras make. Mirrored ones are not made. */
const turn = ({ width, height, points }: Picture, orientation: number): Picture => {
  const origins: Record<number, (x: number, y: number) => number> = {
    3: (x, y) => (height - 1 - y) * width + (width - 1 - x),
    6: (x, y) => (height - 1 - x) * width + y,
    8: (x, y) => x * width + (width - 1 - y),
  }
  const origin = origins[orientation]
  if (!origin) return { width, height, points }
  const isOnItsSide = orientation !== 3
  const turned = { width: isOnItsSide ? height : width, height: isOnItsSide ? width : height }
  const upright = new Uint8Array(points.length)
  for (let y = 0; y < turned.height; y++)
    for (let x = 0; x < turned.width; x++) {
      const from = origin(x, y) * 4
      upright.set(points.subarray(from, from + 4), (y * turned.width + x) * 4)
    }
  return { ...turned, points: upright }
}
