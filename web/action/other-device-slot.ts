import type { ReactNode } from 'react'

type Asked = {
  /** How much it is the way to go: shown at once, as the main button, or as a quiet one. */
  offer: 'at-once' | 'main' | 'quiet'
  /** Where this site is at fault on every device: the vendor's own page, if the host lets it, comes before ours. */
  hostedFirst?: boolean
  /** The link as this device's own browser takes it from inside an app; null where only the person can open it there. */
  outside?: (url: string) => string | null
}

/** Where a page leaves room for another device. The app fills it in, so that neither feature knows the other. */
export type OtherDeviceSlot = (asked: Asked) => ReactNode
