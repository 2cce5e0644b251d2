import type { Fields } from './shape.ts'

/** Whoever shows this page: a host page around the frame, or nobody around the hosted page. */
export type Host = {
  emit: (event: string, payload?: Fields) => void
  /** Asks for a token in place of an invalid one. */
  renewToken: () => Promise<string>
}

/** What a host may set for a run. */
export type Settings = {
  country: string | null
  preferredCameras: { IDENTITY: string | null; SELFIE: string | null }
}

/** No new token could be had, so nothing more can be asked of the frame API. */
export class SessionEnded extends Error {}
