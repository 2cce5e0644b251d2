import { describe, expect, test } from 'vitest'
import { lackOf, type Surroundings, unfitBrowser } from './unfit-browser.ts'

const policy = (allows: boolean) => ({ allowsFeature: () => allows })
const fit: Surroundings = {
  navigator: {
    userAgent: 'Mozilla/5.0 Chrome/131.0.0.0 Safari/537.36',
    mediaDevices: { getUserMedia: () => undefined },
  },
  document: { featurePolicy: policy(true) },
  RTCPeerConnection: {},
  WebAssembly: {},
  sessionStorage: {},
}
const forbidden = {
  get sessionStorage(): unknown {
    throw new Error('The operation is insecure')
  },
}
const inInstagram = { userAgent: 'Mozilla/5.0 (iPhone) Mobile/15E148 Instagram 334.0' }

describe('before the camera is asked for', () => {
  test.each([
    ['all is there', fit, null],
    ['the browser knows no policies', { ...fit, document: {} }, null],
    ['a window inside an app', { ...fit, navigator: { ...fit.navigator, ...inInstagram } }, 'in-app-browser'],
    ['such a window without a camera', { ...fit, navigator: inInstagram }, 'in-app-browser'],
    ['no camera for web pages', { ...fit, navigator: { userAgent: '' } }, 'no-camera-api'],
    ['no WebRTC', { ...fit, RTCPeerConnection: undefined }, 'browser-too-old'],
    ['no WebAssembly', { ...fit, WebAssembly: undefined }, 'browser-too-old'],
    ['no storage', Object.defineProperties({ ...fit }, Object.getOwnPropertyDescriptors(forbidden)), 'browser-too-old'],
    ['a header forbids it', { ...fit, document: { permissionsPolicy: policy(false) } }, 'camera-blocked-by-policy'],
  ] as const)('%s', (_name, here, code) => {
    expect(unfitBrowser(here)).toBe(code)
  })

  test('who wants to try it in the app may, where the app has a camera', () => {
    expect(lackOf({ ...fit, navigator: { ...fit.navigator, ...inInstagram } })).toBeNull()
    expect(lackOf({ ...fit, navigator: inInstagram })).toBe('no-camera-api')
  })
})
