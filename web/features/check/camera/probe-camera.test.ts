import { describe, expect, test } from 'vitest'
import { probeCamera } from './probe-camera.ts'

/** A camera of some size, and what becomes of its track. */
const cameraOf = (settings: MediaTrackSettings) => {
  const asked: (MediaStreamConstraints | undefined)[] = []
  let live = 0
  const track = { getSettings: () => settings, stop: () => void live-- }
  const stream = { getVideoTracks: () => [track], getTracks: () => [track] }
  const getUserMedia = async (constraints?: MediaStreamConstraints) => {
    asked.push(constraints)
    live++
    // As much of a stream as the probe looks at: this imitation of a browser has none.
    return stream as unknown as MediaStream
  }
  return {
    asked,
    live: () => live,
    access: { mediaDevices: { getUserMedia }, ask: async () => ({ allowed: true, present: true }) },
  }
}

const failing = (name: string, message = '', allowed = false, present = true) => ({
  mediaDevices: { getUserMedia: () => Promise.reject(Object.assign(new Error(message), { name })) },
  ask: async () => ({ allowed, present }),
})

describe('the look at the camera', () => {
  test('asks for the picture alone, on the right side, and lets go of it', async () => {
    const { access, asked, live } = cameraOf({ width: 640, height: 480 })
    expect(await probeCamera(access, 'environment')).toBeNull()
    expect(asked).toEqual([{ audio: false, video: { facingMode: { ideal: 'environment' } } }])
    expect(live()).toBe(0)
  })

  test.each([
    [{ width: 480, height: 640 }, null],
    [{ width: 320, height: 240 }, null],
    [{}, null],
    [{ width: 176, height: 144 }, 'camera-too-weak'],
    [{ width: 640, height: 120 }, 'camera-too-weak'],
  ] as const)('%j pixels: %s', async (settings, fault) => {
    const { access, live } = cameraOf(settings)
    expect(await probeCamera(access, 'user')).toBe(fault)
    expect(live()).toBe(0)
  })

  test.each([
    ['NotAllowedError', 'Permission denied', false, 'camera-denied'],
    ['NotAllowedError', 'Permission dismissed', false, 'camera-denied'],
    ['NotAllowedError', 'Permission denied by system', false, 'camera-denied-by-system'],
    [
      'NotAllowedError',
      'The request is not allowed by the user agent or the platform',
      true,
      'camera-denied-by-system',
    ],
    ['NotFoundError', 'Requested device not found', true, 'camera-missing'],
    ['NotReadableError', 'Could not start video source', true, 'camera-in-use'],
    ['AbortError', 'Starting videoinput failed', true, 'camera-in-use'],
    ['OverconstrainedError', '', true, 'camera-too-weak'],
    ['SecurityError', '', false, 'camera-blocked-by-policy'],
    ['UnheardOfError', '', false, 'camera-in-use'],
  ] as const)('%s "%s", allowed: %s, is %s', async (name, message, allowed, fault) => {
    expect(await probeCamera(failing(name, message, allowed), 'user')).toBe(fault)
  })

  test('without a camera WebKit speaks of constraints, though there are none', async () => {
    expect(await probeCamera(failing('OverconstrainedError', '', false, false), 'user')).toBe('camera-missing')
  })

  test('something thrown that is no error still has a page', async () => {
    const access = {
      mediaDevices: { getUserMedia: () => Promise.reject('no') },
      ask: async () => ({ allowed: false, present: true }),
    }
    expect(await probeCamera(access, 'user')).toBe('camera-in-use')
  })
})
