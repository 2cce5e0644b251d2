import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'

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
    return { width, height, points: data }
  },
  'image/png': (bytes) => {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
    return { width, height, points: data }
  },
}
