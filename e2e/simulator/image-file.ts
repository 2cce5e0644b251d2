import { type ApiError, listed } from './errors.ts'

export const maxFileBytes = 64 * 1_024 * 1_024

/** Sumsub lists the error and not its limit. */
const longestSide = 16_384

export type ImageFile = { mimeType: string; resolution: { width: number; height: number } | undefined }

const typesByExtension: Record<string, string[]> = {
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  pdf: ['application/pdf'],
  mp4: ['video/mp4'],
  mov: ['video/quicktime', 'video/mp4'],
  webm: ['video/webm'],
}
const accepted = new Set(Object.values(typesByExtension).flat())

/** Believes the first bytes, then holds name and declared type against them. */
export const inspectFile = (bytes: Uint8Array, declared: { fileName: string; mimeType: string }): ImageFile => {
  if (bytes.length === 0) throw listed('empty-file', 'File is empty')
  if (bytes.length > maxFileBytes) throw listed('file-too-big', 'File is bigger than 64 MB')
  const mimeType = sniff(bytes)
  const expected = expectedTypes(declared)
  if (expected && !expected.some((type) => accepted.has(type)))
    throw listed('unsupported-file-format', 'File format is not supported')
  if (!mimeType)
    throw expected
      ? listed('corrupted-file', 'File is corrupted')
      : listed('unsupported-file-format', 'File format is not supported')
  if (expected && !expected.includes(mimeType)) throw listed('corrupted-file', 'File does not match its extension')
  if (mimeType === 'application/pdf' && hasText(bytes, '/Encrypt'))
    throw listed('encrypted-file', 'File is password-protected')
  return { mimeType, resolution: resolutionOf(bytes, mimeType) }
}

/** What name and declared type promise; undefined when they promise nothing (`image/*`, `application/octet-stream`). */
const expectedTypes = ({ fileName, mimeType }: { fileName: string; mimeType: string }) => {
  const extension = /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1]?.toLowerCase()
  if (extension) return typesByExtension[extension] ?? [`unknown/${extension}`]
  const type = mimeType.split(';')[0]?.trim().toLowerCase() ?? ''
  return /^(image|video)\/[^*]+$/.test(type) || type === 'application/pdf' ? [type] : undefined
}

const startsWith = (bytes: Uint8Array, at: number, ...expected: number[]) =>
  expected.every((byte, i) => bytes[at + i] === byte)

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length))

const sniff = (bytes: Uint8Array) => {
  if (startsWith(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (startsWith(bytes, 0, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf'
  if (startsWith(bytes, 0, 0x1a, 0x45, 0xdf, 0xa3)) return 'video/webm'
  if (ascii(bytes, 4, 4) === 'ftyp') return ascii(bytes, 8, 2) === 'qt' ? 'video/quicktime' : 'video/mp4'
  return undefined
}

const hasText = (bytes: Uint8Array, text: string) => new TextDecoder('latin1').decode(bytes).includes(text)

const resolutionOf = (bytes: Uint8Array, mimeType: string) => {
  const size = mimeType === 'image/png' ? pngSize(bytes) : mimeType === 'image/jpeg' ? jpegSize(bytes) : undefined
  if (size && (size.width === 0 || size.height === 0)) throw corrupted()
  if (size && Math.max(size.width, size.height) > longestSide)
    throw listed('incorrect-file-size', `No side of a picture may be longer than ${longestSide} points`)
  return size
}

const corrupted = (): ApiError => listed('corrupted-file', 'File is corrupted')

const pngSize = (bytes: Uint8Array) => {
  if (bytes.length < 24 || ascii(bytes, 12, 4) !== 'IHDR') throw corrupted()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Walks the segments to the frame header (SOF), which alone knows the size. */
const jpegSize = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    const isFrameHeader = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrameHeader) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    const isFill = marker === 0xff
    at += isFill ? 1 : 2 + view.getUint16(at + 2)
  }
  throw corrupted()
}
