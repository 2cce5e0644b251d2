import { deflateSync } from 'node:zlib'

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc32 = (bytes: Uint8Array) => {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
const chunk = (type: string, data: Uint8Array) => {
  const named = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** A true PNG in one shade of grey, so that pictures can be told apart. */
export const png = (width: number, height: number, shade = 0): Uint8Array<ArrayBuffer> => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const row = Buffer.alloc(width + 1, shade)
  row[0] = 0
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return Uint8Array.from(Buffer.concat(parts))
}

/** The segments of a JPEG as far as its frame header: an application segment, then the size. */
export const jpegHead = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff]
  const application = [0xff, 0xe0, 0, 6, 0x4a, 0x46, 0x49, 0x46]
  const frame = [0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0]
  return Uint8Array.from([0xff, 0xd8, ...application, ...frame, 0xff, 0xd9])
}

export const upload = (bytes: Uint8Array<ArrayBuffer>, metadata: object, fileName = 'photo.png') => {
  const form = new FormData()
  form.set('metadata', JSON.stringify(metadata))
  form.set('content', new File([bytes], fileName, { type: fileName.endsWith('.jpg') ? 'image/jpeg' : 'image/png' }))
  return form
}
