import { describe, expect, test } from 'vitest'
import { inspectFile, maxFileBytes } from './image-file.ts'
import { jpegHead, png } from './testing/pictures.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const named = (fileName: string, mimeType = '') => ({ fileName, mimeType })

describe('files that are taken', () => {
  test.each([
    ['PNG', png(1280, 808), 'card.png', { mimeType: 'image/png', resolution: { width: 1280, height: 808 } }],
    ['JPEG', jpegHead(640, 480), 'a.JPG', { mimeType: 'image/jpeg', resolution: { width: 640, height: 480 } }],
    ['PDF', bytes('%PDF-1.7 …'), 'a.pdf', { mimeType: 'application/pdf', resolution: undefined }],
    ['MP4', bytes('\0\0\0\x18ftypmp42'), 'a.mp4', { mimeType: 'video/mp4', resolution: undefined }],
    ['MOV', bytes('\0\0\0\x14ftypqt  '), 'a.mov', { mimeType: 'video/quicktime', resolution: undefined }],
    ['WebM', Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3), 'a.webm', { mimeType: 'video/webm', resolution: undefined }],
  ])('%s', (_, content, fileName, expected) => {
    expect(inspectFile(content, named(fileName))).toEqual(expected)
  })
  test.each([
    ['blob', 'application/octet-stream'],
    ['img', 'image/*'],
    ['img', ''],
  ])('a name and a type that promise nothing: %s, %s', (fileName, mimeType) => {
    expect(inspectFile(png(1, 2), named(fileName, mimeType)).mimeType).toBe('image/png')
  })
})

describe('files that are refused', () => {
  test.each([
    [1003, 'no bytes', bytes(''), named('a.png')],
    [1002, 'more than 64 MB', new Uint8Array(maxFileBytes + 1), named('a.png')],
    [1005, 'another extension', png(1, 1), named('a.gif')],
    [1005, 'another type', bytes('GIF89a'), named('a', 'image/gif')],
    [1005, 'nothing known', bytes('hello'), named('a')],
    [1004, 'text under the name of a picture', bytes('hello'), named('a.png')],
    [1004, 'a JPEG under the name of a PNG', jpegHead(1, 1), named('a.png')],
    [1004, 'a PNG under the type of a JPEG', png(1, 1), named('a', 'image/jpeg')],
    [1004, 'a PNG that breaks off', png(1, 1).slice(0, 20), named('a.png')],
    [1004, 'a PNG of no size', png(0, 0), named('a.png')],
    [1004, 'a JPEG that breaks off', jpegHead(1, 1).slice(0, 12), named('a.jpg')],
    [1007, 'a side of more than 16384 points', jpegHead(16_385, 10), named('a.jpg')],
    [1011, 'a PDF with a password', bytes('%PDF-1.7 trailer << /Encrypt 5 0 R >>'), named('a.pdf')],
  ])('%i for %s', (errorCode, _, content, declared) => {
    expect(() => inspectFile(content, declared)).toThrow(expect.objectContaining({ errorCode }))
  })
})
