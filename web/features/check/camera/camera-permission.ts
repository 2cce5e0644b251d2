/** What the browser remembers of this person's answer; null where it does not tell. */
export const cameraPermission = async (): Promise<PermissionStatus | null> => {
  try {
    return await navigator.permissions.query({ name: 'camera' })
  } catch {
    return null
  }
}

export const isCameraAllowed = async (): Promise<boolean> => (await cameraPermission())?.state === 'granted'
