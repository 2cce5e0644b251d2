export type CameraProblemKind =
  | 'denied'
  | 'denied-by-system'
  | 'denied-by-policy'
  | 'none'
  | 'busy'
  | 'insecure'
  | 'too-weak'
  | 'lost'
  | 'failed'

export class CameraProblem extends Error {
  readonly kind: CameraProblemKind

  constructor(kind: CameraProblemKind, cause?: unknown) {
    super(`Camera: ${kind}`, { cause })
    this.kind = kind
  }
}

export type Facing = 'user' | 'environment'
export type Camera = { stream: MediaStream; stop: () => void }
export type OpenCamera = (facing: Facing) => Promise<Camera>

/** What the browser says about cameras here; handed in so that each answer can be tried without that browser. */
export type CameraSurroundings = {
  mediaDevices: Pick<MediaDevices, 'getUserMedia'> | undefined
  policyAllowsCamera: boolean
}

/** Only the picture: no level here records sound, so the microphone is never asked for. */
export async function openCamera(
  facing: Facing,
  { mediaDevices, policyAllowsCamera }: CameraSurroundings,
  signal: AbortSignal,
): Promise<Camera> {
  if (!mediaDevices) throw new CameraProblem('insecure')
  // Asked first, as a refusal by the embedding page's header looks the same as one by the person.
  if (!policyAllowsCamera) throw new CameraProblem('denied-by-policy')
  const stream = await mediaDevices.getUserMedia(constraints(facing)).catch((cause: unknown) => {
    throw new CameraProblem(problemOf(cause), cause)
  })
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  return { stream, stop }
}

const constraints = (facing: Facing): MediaStreamConstraints => ({
  audio: false,
  video: { facingMode: { ideal: facing }, width: { min: 320, ideal: 1280 }, height: { min: 240, ideal: 960 } },
})

const problems: Record<string, CameraProblemKind> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied-by-policy',
  NotFoundError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
  OverconstrainedError: 'too-weak',
}

export function problemOf(error: unknown): CameraProblemKind {
  if (!(error instanceof Error)) return 'failed'
  if (error.name === 'NotAllowedError' && /system/i.test(error.message)) return 'denied-by-system'
  return problems[error.name] ?? 'failed'
}

type PolicyHolder = { allowsFeature: (feature: string) => boolean }
const isPolicyHolder = (value: unknown): value is PolicyHolder =>
  typeof value === 'object' && value !== null && 'allowsFeature' in value && typeof value.allowsFeature === 'function'

/** Browsers without either interface cannot be asked: there `getUserMedia` itself has to say it. */
export function policyAllowsCamera(page: object): boolean {
  const policy =
    ('permissionsPolicy' in page && page.permissionsPolicy) || ('featurePolicy' in page && page.featurePolicy)
  return isPolicyHolder(policy) ? policy.allowsFeature('camera') : true
}

export async function takeJpeg(video: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92))
  if (!photo) throw new CameraProblem('lost')
  return photo
}
