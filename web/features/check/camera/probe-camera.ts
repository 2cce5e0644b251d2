import { type CameraFault, cameraFaultOf, type Known } from './camera-fault.ts'

export type Facing = 'user' | 'environment'

/** What the browser offers for it; handed in so that each answer can be tried without that browser. */
export type CameraAccess = {
  mediaDevices: Pick<MediaDevices, 'getUserMedia'>
  ask: () => Promise<Known>
}

/** In pixels. Less than this shows no face that could be compared. */
const least = { longSide: 320, shortSide: 240 }

/**
 * Opens the camera once and lets go of it at once, before anybody else wants it: two holders of one camera are a
 * classic failure. Only the picture is asked for, since no level here records sound. Null: all is well.
 */
export const probeCamera = async ({ mediaDevices, ask }: CameraAccess, facing: Facing): Promise<CameraFault | null> => {
  try {
    // No minimum is asked for: a browser would not say by how much the camera misses it.
    const stream = await mediaDevices.getUserMedia({ audio: false, video: { facingMode: { ideal: facing } } })
    return release(stream) ? null : 'camera-too-weak'
  } catch (error) {
    return cameraFaultOf(error, await ask())
  }
}

/** Whether the pictures were large enough. */
const release = (stream: MediaStream): boolean => {
  const [track] = stream.getVideoTracks()
  const { width = least.longSide, height = least.shortSide } = track?.getSettings() ?? {}
  for (const each of stream.getTracks()) each.stop()
  return Math.max(width, height) >= least.longSide && Math.min(width, height) >= least.shortSide
}
