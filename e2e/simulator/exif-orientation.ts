/**
 * How a camera says that the picture lies on its side: 1 is upright, 6 and 8 are a quarter turn, 3 is upside down.
 * A copy without this mark has to be turned itself, or the middle of the card would not be where it is looked for.
 */
export const exifOrientation = (jpeg: Uint8Array): number => {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength)
  for (let at = 2; at + 4 <= jpeg.length && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xda) return 1
    if (marker === 0xe1 && at + 18 <= jpeg.length && view.getUint32(at + 4) === 0x45786966) return inTiff(view, at + 10)
  }
  return 1
}

const orientationTag = 0x0112

const inTiff = (view: DataView, start: number): number => {
  const isLittle = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, isLittle)
  if (directory + 2 > view.byteLength) return 1
  const entries = view.getUint16(directory, isLittle)
  for (let entry = directory + 2; entry < directory + 2 + entries * 12 && entry + 12 <= view.byteLength; entry += 12)
    if (view.getUint16(entry, isLittle) === orientationTag) return view.getUint16(entry + 8, isLittle)
  return 1
}
