import { describe, expect, test, vi } from 'vitest'
import { openCamera, policyAllowsCamera } from './client/camera.ts'

const alive = () => new AbortController().signal
const failing = (error: Error) => ({ getUserMedia: () => Promise.reject(error) })
const named = (name: string, message = '') => Object.assign(new Error(message), { name })

describe('each way to have no camera has its own name', () => {
  test.each([
    ['denied', named('NotAllowedError')],
    ['denied-by-system', named('NotAllowedError', 'Permission denied by system')],
    ['none', named('NotFoundError')],
    ['busy', named('NotReadableError')],
    ['too-weak', named('OverconstrainedError')],
    ['failed', named('TypeError')],
  ])('%s', async (kind, error) => {
    const opened = openCamera('user', { mediaDevices: failing(error), policyAllowsCamera: true }, alive())
    await expect(opened).rejects.toMatchObject({ kind })
  })

  test('insecure, when the browser offers no media devices', async () => {
    const opened = openCamera('user', { mediaDevices: undefined, policyAllowsCamera: true }, alive())
    await expect(opened).rejects.toMatchObject({ kind: 'insecure' })
  })

  test('denied-by-policy, without asking the person for what cannot be had', async () => {
    const getUserMedia = vi.fn<MediaDevices['getUserMedia']>()
    const opened = openCamera('user', { mediaDevices: { getUserMedia }, policyAllowsCamera: false }, alive())
    await expect(opened).rejects.toMatchObject({ kind: 'denied-by-policy' })
    expect(getUserMedia).not.toHaveBeenCalled()
  })
})

test('a browser that cannot be asked about its policy is believed to allow the camera', () => {
  expect(policyAllowsCamera({})).toBe(true)
  expect(policyAllowsCamera({ featurePolicy: { allowsFeature: (name: string) => name !== 'camera' } })).toBe(false)
})
