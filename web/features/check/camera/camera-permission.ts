import type { Known } from './camera-fault.ts'

/** What the browser remembers of this person's answer; null where it does not tell. */
export const cameraPermission = async (): Promise<PermissionStatus | null> => {
  try {
    return await navigator.permissions.query({ name: 'camera' })
  } catch {
    return null
  }
}

export const whatIsKnown = async (): Promise<Known> => {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => [])
  return {
    allowed: (await cameraPermission())?.state === 'granted',
    present: devices.some(({ kind }) => kind === 'videoinput'),
  }
}
